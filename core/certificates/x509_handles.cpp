// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/x509_handles.h"

#include "core/values/limits.h"

namespace postseal {

X509Handle decodeX509(const QByteArray &der)
{
    const ErrorQueueScope errors;
    if (der.isEmpty() || der.size() > Limits().certificateListOctets)
        return nullptr;
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *end = begin;
    X509Handle certificate(d2i_X509(nullptr, &end, long(der.size())));
    return certificate && end == begin + der.size() ? std::move(certificate) : nullptr;
}

QByteArray encodeX509(const X509 *certificate)
{
    const ErrorQueueScope errors;
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

} // namespace postseal
