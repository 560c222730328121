using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using static Akuntabel.Dokumen.Pertukaran.Unggahan.UnggahanBerkas;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Takes the registers of an office along with its files: definitions and rows, without what is sealed; and brings them in
/// again, all or none. What is in the office already stays as it is, so that the same files bring in nothing twice.</summary>
public sealed class PembawaRegister(DefinisiRegisterStore definisi, RegisterStore baris, WaktuKerjaStore waktuKerja, IngatanDefinisi ingatan)
{
    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The registers of an office as files.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="pd">Office.</param>
    /// <param name="boleh">Whether a register may be seen; closed ones never travel.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>The files; and what does not travel, in sentences.</returns>
    public async Task<(KumpulanBerkas Berkas, IReadOnlyList<string> Catatan)> EksporAsync(
        string pemda, string pd, Func<DefinisiRegister, bool> boleh, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(boleh);
        var (berkas, catatan, tertutup) = (KumpulanBerkas.Kosong, new List<string>(), 0);
        foreach (var t in await definisi.DaftarAsync(pemda, pd, batal))
        {
            if (ingatan.Baca(t.Isi) is not { } d || !boleh(d))
            {
                continue;
            }

            if (d.Akses.Terbatas)
            {
                tertutup++;
                continue;
            }

            var terbuka = d.Bidang.Where(b => !b.Tersegel && b.Jenis != JenisIsian.Terhitung).Select(b => b.Kode).ToHashSet(StringComparer.Ordinal);
            var (daftar, sama) = (new List<BarisDibawa>(), d.KunciSama.Any(k => d.Cari(k) is { Tersegel: true }));
            await foreach (var b in baris.AlirkanAsync(new KunciRegister(pemda, pd, d.Kode), d, batal: batal))
            {
                daftar.Add(new BarisDibawa(b.Id, b.Keadaan, NilaiRegister.Tulis(b.KeadaanSejak ?? default), NilaiRegister.Tulis(b.Masuk), sama ? "" : b.KunciTetap,
                    b.Isi.Where(i => terbuka.Contains(i.Key)).ToDictionary(StringComparer.Ordinal)));
            }

            berkas = berkas.Dengan($"{FolderRegister}{d.Kode}.json", JsonSerializer.SerializeToUtf8Bytes(new IsiDibawa(t.Isi, daftar), Pilihan));
            if (d.AdaTersegel)
            {
                catatan.Add($"Register {d.Nama}: {string.Join(", ", d.Bidang.Where(b => b.Tersegel).Select(b => b.Nama))} disegel, jadi tidak ikut dibawa.");
            }
        }

        return (berkas, tertutup == 0 ? catatan : [.. catatan, $"{tertutup} register tertutup tidak ikut dibawa."]);
    }

    /// <summary>Brings registers in, all or none.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="pd">Office.</param>
    /// <param name="berkas">Files as <see cref="EksporAsync"/> made them; others are passed over.</param>
    /// <param name="boleh">Whether the user may write a register, and take one into use that is not (the second).</param>
    /// <param name="coba">Whether nothing is kept: only told.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>What came of it, in sentences; and whether something stands against it, so that nothing was kept.</returns>
    public async Task<(IReadOnlyList<string> Pesan, bool Gagal)> ImporAsync(
        Pelaku pelaku, string pd, KumpulanBerkas berkas, Func<DefinisiRegister, bool, bool> boleh, bool coba = false, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(berkas);
        ArgumentNullException.ThrowIfNull(boleh);
        var milik = (await definisi.DaftarAsync(pelaku.Pemda, pd, batal)).ToDictionary(d => d.Kode, StringComparer.Ordinal);
        var (daftar, pesan) = (new List<RegisterDibawa>(), new List<string>());
        foreach (var (jalur, isi) in berkas.Isi.Where(b => b.Key.StartsWith(FolderRegister, StringComparison.Ordinal)))
        {
            if (Baca(isi.Span) is not var (dibawa, tulisan) || ingatan.Baca(tulisan) is not { } d)
            {
                return ([$"{Path.GetFileNameWithoutExtension(jalur)}: isi registernya tidak terbaca. Ekspor lagi dari aplikasi asalnya; tidak ada yang dimasukkan."], true);
            }

            var ada = milik.GetValueOrDefault(d.Kode);
            d = ada is null ? d : ingatan.Baca(ada.Isi) ?? d;
            if (ada is { Aktif: false } || !boleh(d, ada is null))
            {
                pesan.Add(ada is { Aktif: false } ? $"Register {d.Nama} tidak dipakai lagi, jadi barisnya tidak dimasukkan." : $"Anda tidak mengisi register {d.Nama}, jadi barisnya tidak dimasukkan.");
                continue;
            }

            daftar.Add(new RegisterDibawa(new KunciRegister(pelaku.Pemda, pd, d.Kode), d, tulisan, new PenghitungTempo(d, await waktuKerja.KalenderAsync(pelaku.Pemda, batal)),
                [.. dibawa.Select(b => Isian(d, b))]));
        }

        if (daftar.Count == 0)
        {
            return (pesan, false);
        }

        var (hasil, salah) = await baris.BawaAsync(pelaku, definisi, daftar, "ekspor kantor", coba, batal);
        return salah.Length > 0 ? ([salah + " Tidak ada register yang dimasukkan."], true) : ([.. pesan, .. hasil.Where(h => h.Baru || h.Masuk > 0 || h.Beda > 0).Select(Sebut)], false);
    }

    private static string Sebut(HasilDibawa h) => $"Register {h.Nama}{(h.Baru ? " dipakai" : "")}: {AngkaIndonesia.Cetak(h.Masuk, 0)} baris masuk, {AngkaIndonesia.Cetak(h.Ada, 0)} sudah ada"
        + (h.Beda > 0 ? $"; {AngkaIndonesia.Cetak(h.Beda, 0)} di antaranya berisi lain di sini dan tidak ditimpa." : ".");

    // what the office has sealed since, or no longer has, is not laid open by an older file
    private static BarisIsian Isian(DefinisiRegister d, BarisDibawa b) => new("", 0,
        (b.Isi ?? []).Where(i => d.Cari(i.Key) is { Tersegel: false, Jenis: not JenisIsian.Terhitung }).ToDictionary(StringComparer.Ordinal))
    {
        IdBaru = b.Id ?? "", TanpaTersegel = true, KunciTetap = b.Sama is { Length: > 0 } k ? k : null, Masuk = NilaiRegister.Hari(b.Masuk ?? ""),
        Keadaan = d.CariKeadaan(b.Keadaan ?? "")?.Kode ?? "", KeadaanSejak = d.CariKeadaan(b.Keadaan ?? "") is null || b.Sejak is null or "0001-01-01" ? null : NilaiRegister.Hari(b.Sejak),
    };

    private static (IReadOnlyList<BarisDibawa> Baris, string Definisi)? Baca(ReadOnlySpan<byte> isi)
    {
        try
        {
            return JsonSerializer.Deserialize<IsiDibawa>(isi) is { Definisi: { } d, Baris: { } b } ? (b, d) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record IsiDibawa(string Definisi, IReadOnlyList<BarisDibawa> Baris);

    private sealed record BarisDibawa(string Id, string Keadaan, string Sejak, string Masuk, string Sama, Dictionary<string, string> Isi);
}
