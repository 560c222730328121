using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Akuntabel.Web.Tests.Akun;

/// <summary>A device with one passkey, as the browser's WebAuthn would speak for it: ES256, no attestation, user verified.</summary>
internal sealed class AutentikatorUji : IDisposable
{
    public const string Asal = "https://localhost";

    private readonly ECDsa _kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);

    private string _pengguna = "";

    private uint _hitungan;

    /// <summary>Answers the options of adding.</summary>
    public string Daftar(string pilihan, string asal = Asal)
    {
        using var json = JsonDocument.Parse(pilihan);
        _pengguna = json.RootElement.GetProperty("user").GetProperty("id").GetString() ?? "";
        var p = _kunci.ExportParameters(includePrivateParameters: false);
        byte[] cose = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20, .. p.Q.X ?? [], 0x22, 0x58, 0x20, .. p.Q.Y ?? []];
        byte[] data = [.. Kepala(0x45), .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];
        byte[] pengesahan = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        var klien = Klien("webauthn.create", json.RootElement.GetProperty("challenge").GetString() ?? "", asal);
        return Jawaban(new { clientDataJSON = Sandi(klien), attestationObject = Sandi(pengesahan), transports = new[] { "internal" } });
    }

    /// <summary>Answers the options of signing in.</summary>
    public string Masuk(string pilihan, string asal = Asal)
    {
        using var json = JsonDocument.Parse(pilihan);
        _hitungan++;
        var data = Kepala(0x05);
        var klien = Klien("webauthn.get", json.RootElement.GetProperty("challenge").GetString() ?? "", asal);
        var tanda = _kunci.SignData([.. data, .. SHA256.HashData(klien)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Jawaban(new { clientDataJSON = Sandi(klien), authenticatorData = Sandi(data), signature = Sandi(tanda), userHandle = _pengguna });
    }

    public void Dispose() => _kunci.Dispose();

    private static byte[] Klien(string jenis, string tantangan, string asal) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type = jenis, challenge = tantangan, origin = asal, crossOrigin = false });

    private static string Sandi(byte[] isi) => Base64Url.EncodeToString(isi);

    private byte[] Kepala(byte tanda)
    {
        var hitungan = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(hitungan, _hitungan);
        return [.. SHA256.HashData(Encoding.ASCII.GetBytes("localhost")), tanda, .. hitungan];
    }

    private string Jawaban(object jawaban) =>
        JsonSerializer.Serialize(new { id = Sandi(_id), rawId = Sandi(_id), type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response = jawaban });
}
