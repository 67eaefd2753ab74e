// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sealedfile.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QByteArray Magic = "VKLGENC1";

// Offsets of the head (docs/formats.md); all numbers little-endian.
constexpr qsizetype PassesAt = 8;
constexpr qsizetype KibibytesAt = 12;
constexpr qsizetype SaltAt = 16;
constexpr qsizetype LengthAt = SaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype StreamAt = LengthAt + 8;
constexpr qsizetype HeadSize = StreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;

constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qsizetype ChunkExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

Error refused(const QString &why) { return refusal(ErrorCode::PasswordProtected, {why}); }

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// Holds the key and the state of the stream, and overwrites both.
class Stream final
{
public:
    ~Stream()
    {
        sodium_memzero(m_key.data(), m_key.size());
        sodium_memzero(&state, sizeof state);
    }

    [[nodiscard]] bool makeKey(const Secret &secret, const QByteArray &head, KeyCost cost)
    {
        return isReady()
               && crypto_pwhash(m_key.data(), m_key.size(), secret.data(), static_cast<unsigned long long>(secret.size()),
                                reinterpret_cast<const unsigned char *>(head.constData()) + SaltAt, cost.passes,
                                std::size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13)
                      == 0;
    }
    [[nodiscard]] const unsigned char *key() const { return m_key.data(); }

    crypto_secretstream_xchacha20poly1305_state state{};

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_key{};
};

unsigned char *writable(QByteArray &bytes, qsizetype at) { return reinterpret_cast<unsigned char *>(bytes.data()) + at; }

const unsigned char *readable(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

bool isAllowed(KeyCost cost)
{
    return cost.passes >= LeastKeyCost.passes && cost.passes <= MostKeyCost.passes
           && cost.kibibytes >= LeastKeyCost.kibibytes && cost.kibibytes <= MostKeyCost.kibibytes;
}

qsizetype chunksOf(qint64 content) { return std::max<qsizetype>(1, (content + ChunkSize - 1) / ChunkSize); }

QByteArray newHead(qsizetype content, KeyCost cost)
{
    QByteArray head(HeadSize, '\0');
    std::copy(Magic.cbegin(), Magic.cend(), head.begin());
    qToLittleEndian(cost.passes, head.data() + PassesAt);
    qToLittleEndian(cost.kibibytes, head.data() + KibibytesAt);
    randombytes_buf(head.data() + SaltAt, crypto_pwhash_SALTBYTES);
    qToLittleEndian(static_cast<quint64>(content), head.data() + LengthAt);
    return head;
}

} // namespace

bool isSealed(const QByteArray &bytes) { return bytes.startsWith(Magic); }

qint64 sealedSize(qint64 content) { return HeadSize + content + chunksOf(content) * ChunkExtra; }

Result<QByteArray> seal(const QByteArray &content, const Secret &secret, KeyCost cost)
{
    if (secret.size() > MostSecretBytes)
        return refusal(ErrorCode::PasswordProtected, {u"long"_s, QString::number(MostSecretBytes)});
    if (secret.length() < LeastSecretLength)
        return refusal(ErrorCode::PasswordProtected, {u"short"_s, QString::number(LeastSecretLength)});
    if (!isReady() || !isAllowed(cost))
        return refused(u"costly"_s);
    QByteArray sealed = newHead(content.size(), cost);
    Stream stream;
    if (!stream.makeKey(secret, sealed, cost))
        return refused(u"costly"_s);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, writable(sealed, StreamAt), stream.key());
    const QByteArray head = sealed;
    sealed.resize(sealedSize(content.size()));
    const qsizetype chunks = chunksOf(content.size());
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype from = i * ChunkSize;
        const unsigned char tag = i + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, writable(sealed, HeadSize + i * (ChunkSize + ChunkExtra)), nullptr, readable(content, from),
            static_cast<unsigned long long>(std::min(ChunkSize, content.size() - from)), readable(head),
            static_cast<unsigned long long>(head.size()), tag);
    }
    return sealed;
}

Result<QByteArray> unseal(const QByteArray &bytes, const Secret &secret, qint64 maxContent)
{
    if (secret.isEmpty())
        return refusal(ErrorCode::PasswordProtected);
    if (bytes.size() < HeadSize)
        return refused(u"cut"_s);
    if (!isSealed(bytes) || secret.size() > MostSecretBytes)
        return refused(u"wrong"_s);
    const QByteArray head = bytes.left(HeadSize);
    const KeyCost cost{qFromLittleEndian<quint32>(head.constData() + PassesAt),
                       qFromLittleEndian<quint32>(head.constData() + KibibytesAt)};
    if (!isAllowed(cost))
        return refused(u"costly"_s);
    const quint64 length = qFromLittleEndian<quint64>(head.constData() + LengthAt);
    if (length > static_cast<quint64>(maxContent))
        return refusal(ErrorCode::FileTooLarge, {QString(), QString::number(maxContent / 1024 / 1024)});
    if (bytes.size() != sealedSize(static_cast<qint64>(length)))
        return refused(bytes.size() < sealedSize(static_cast<qint64>(length)) ? u"cut"_s : u"wrong"_s);
    Stream stream;
    if (!stream.makeKey(secret, head, cost))
        return refused(u"costly"_s);
    QByteArray content(static_cast<qsizetype>(length), '\0');
    bool isGenuine =
        crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, readable(head, StreamAt), stream.key()) == 0;
    unsigned char tag = 0;
    const qsizetype chunks = chunksOf(content.size());
    for (qsizetype i = 0; i < chunks && isGenuine; ++i) {
        const qsizetype from = i * ChunkSize;
        const qsizetype size = std::min(ChunkSize, content.size() - from) + ChunkExtra;
        isGenuine = crypto_secretstream_xchacha20poly1305_pull(
                        &stream.state, writable(content, from), nullptr, &tag,
                        readable(bytes, HeadSize + i * (ChunkSize + ChunkExtra)),
                        static_cast<unsigned long long>(size), readable(head),
                        static_cast<unsigned long long>(head.size()))
                    == 0;
        // The mark of the end may stand at the end only.
        isGenuine = isGenuine && (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) == (i + 1 == chunks);
    }
    if (!isGenuine) {
        wipe(content);
        return refused(u"wrong"_s);
    }
    return content;
}

} // namespace vierklang
