// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/address_bar.h"

#include "app/painting/type_scale.h"
#include "app/widgets/key_hint.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOptionFrame>

namespace postseal {

namespace {

constexpr int edge = 10;
constexpr int sealSide = 18;
constexpr int longest = 253 + 64; // a host name, and a local part before it

} // namespace

AddressBar::AddressBar(QWidget *parent) : QLineEdit(parent), m_history(new QStringListModel(this))
{
    setAccessibleName(tr("Address"));
    setPlaceholderText(tr("Domain, address or host name"));
    setMaxLength(longest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *completer = new QCompleter(m_history, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::returnPressed, this, [this] { enter(text()); });
    watchParent();
    takeFont();
    setSlots();
}

void AddressBar::enter(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT entered(text.trimmed());
}

void AddressBar::setSeal(std::optional<SealShape> shape, const QString &word)
{
    m_seal = shape;
    setAccessibleDescription(word);
    setSlots();
}

void AddressBar::setProgress(qreal progress)
{
    m_progress = progress;
    update();
}

void AddressBar::setKeyHint(const QString &keys)
{
    m_keys = keys;
    setSlots();
}

void AddressBar::setHistory(const QStringList &entries)
{
    m_history->setStringList(entries);
}

void AddressBar::beginTyping()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize AddressBar::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), qMax(34, fontMetrics().height() + 14)};
}

void AddressBar::takeFont() // larger than what is inherited, and larger again when that changes
{
    const QFont inherited = parentWidget() ? parentWidget()->font() : QApplication::font(this);
    const QFont wanted = styledFont(inherited, TextStyle::Address);
    m_given = inherited;
    if (font().pointSizeF() == wanted.pointSizeF() && font().pixelSize() == wanted.pixelSize())
        return;
    QFont own;
    if (wanted.pointSizeF() > 0)
        own.setPointSizeF(wanted.pointSizeF());
    else
        own.setPixelSize(wanted.pixelSize());
    setFont(own);
}

void AddressBar::watchParent() // a font of our own hides from us that the inherited one has changed
{
    if (parentWidget())
        parentWidget()->installEventFilter(this);
}

bool AddressBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        takeFont();
    return QLineEdit::eventFilter(watched, event);
}

void AddressBar::setSlots()
{
    const int right = m_keys.isEmpty() ? 4 : KeyHint::sizeOf(m_keys, m_given).width() + edge;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int own = 2 + style()->subElementRect(QStyle::SE_LineEditContents, &option, this).left();
    setTextMargins(qMax(0, edge + (m_seal ? sealSide + 8 : 0) - own), 0, right, 0);
    update();
}

QRect AddressBar::keyHintRect() const
{
    const QSize size = KeyHint::sizeOf(m_keys, m_given);
    return {QPoint(width() - edge - size.width(), (height() - size.height()) / 2), size};
}

void AddressBar::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        watchParent();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ParentChange
        || event->type() == QEvent::StyleChange) {
        takeFont();
        setSlots();
        updateGeometry();
    }
}

void AddressBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT stopRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AddressBar::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_seal)
        paintSeal(painter, QRectF(edge, (height() - sealSide) / 2.0, sealSide, sealSide), *m_seal, palette(),
                  m_progress);
    if (!m_keys.isEmpty())
        KeyHint::paint(painter, keyHintRect(), m_keys, m_given, palette());
}

} // namespace postseal
