// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/storage/inspection_file.h"

#include "core/facts/facts_json.h"
#include "core/facts/json_document.h"
#include "core/storage/whole_file.h"
#include "core/values/limits.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

tl::unexpected<Failure> tooLarge()
{
    return fail(FailureKind::TooLarge, u"more than %1 octets"_s.arg(Limits().inspectionFileOctets));
}

//! Opened without waiting and looked at before it is read: a fifo that nobody writes to would hold us for ever.
Result<QByteArray> contentOf(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return fail(FailureKind::Internal, qt_error_string(errno));
    QFile file;
    file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return fail(FailureKind::Internal, u"not a regular file"_s);
    if (status.st_size > Limits().inspectionFileOctets)
        return tooLarge();
    const QByteArray octets = file.read(status.st_size);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::Internal, file.errorString());
    return octets;
}

} // namespace

Result<InspectionFacts> readInspection(const QByteArray &octets)
{
    const Result<QJsonObject> whole = readJsonObject(octets);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue inner = whole->value("facts"_L1);
    if (!inner.isUndefined() && !inner.isObject())
        return fail(FailureKind::Malformed, u"facts: expected an object"_s);
    return inspectionFactsFromJson(inner.isObject() ? inner.toObject() : *whole);
}

Result<InspectionFacts> loadInspection(const QString &path)
{
    return contentOf(path).and_then(readInspection);
}

Result<std::monostate> saveInspection(const QString &path, const InspectionFacts &facts)
{
    const QByteArray octets = QJsonDocument(toJson(facts)).toJson(QJsonDocument::Indented);
    if (octets.size() > Limits().inspectionFileOctets)
        return tooLarge();
    return writeWhole(path, octets);
}

} // namespace postseal
