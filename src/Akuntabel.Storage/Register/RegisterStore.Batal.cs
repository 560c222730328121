using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>What is left of an import: rows that it brought and are in view, rows that it changed.</summary>
public sealed class KelompokImpor
{
    /// <summary>The batch.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Rows that it brought.</summary>
    public long Banyak { get; init; }

    /// <summary>Rows that were there and that it changed.</summary>
    public long Ubahan { get; init; }

    /// <summary>When one of them was changed last.</summary>
    public string Diubah { get; init; } = "";
}

/// <summary>What came of taking an import back.</summary>
/// <param name="Dihapus">Rows that it brought and that left the list.</param>
/// <param name="Dikembalikan">Rows that were there before and hold again what they held.</param>
/// <param name="Tinggal">What stays because it was changed since, in words.</param>
/// <param name="Pesan">Why nothing was taken back; empty: it was.</param>
public sealed record HasilBatalImpor(int Dihapus, int Dikembalikan, IReadOnlyList<string> Tinggal, string Pesan = "");

/// <content>Imports, and taking one back.</content>
public sealed partial class RegisterStore
{
    private const int ImporTerbanyak = 10;

    private const string Ubahan = "ubahan";

    /// <summary>The last imports of a register of which anything can be taken back, newest first.</summary>
    public Task<IReadOnlyList<KelompokImpor>> DaftarImporAsync(KunciRegister register, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return basisdata.SekaliAsync(s => s.DaftarAsync<KelompokImpor>(
            $"""
            SELECT kelompok, CAST(SUM(baru) AS BIGINT) AS banyak, CAST(SUM(1 - baru) AS BIGINT) AS ubahan, MAX(diubah) AS diubah FROM (
                SELECT kelompok, 1 AS baru, diubah FROM baris_register WHERE {Semua} AND dihapus = '' AND kelompok > ''
                UNION ALL SELECT u.kelompok, 0 AS baru, b.diubah FROM ubahan_impor u JOIN baris_register b ON b.pemda = u.pemda
                    AND b.perangkat_daerah = u.perangkat_daerah AND b.id = u.baris
                    WHERE u.pemda = @Pemda AND u.perangkat_daerah = @PerangkatDaerah AND b.register = @Kode) semuanya
            GROUP BY kelompok ORDER BY kelompok DESC LIMIT {ImporTerbanyak}
            """, register), batal);
    }

    /// <summary>Takes back what an import did: the rows that it brought leave the list, those that it changed hold again, field by field,
    /// what they held. What others changed since stays and is told.</summary>
    public Task<HasilBatalImpor> BatalImporAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, PenghitungTempo tempo, string kelompok, string alasan, CancellationToken batal = default) =>
        TeksAman.Alasan(alasan, wajib: true) is { } keberatan ? Task.FromResult(new HasilBatalImpor(0, 0, [], keberatan)) : basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, register.Pemda);
                return await PengolahAsync(s, register, definisi, tempo) is { } p
                    ? await BatalAsync(s, pelaku, (register, definisi, p), kelompok, alasan.Trim()) : new HasilBatalImpor(0, 0, [], TanpaKunci);
            },
            batal);

    private async Task<HasilBatalImpor> BatalAsync(
        SesiBasisdata s, Pelaku pelaku, (KunciRegister Register, DefinisiRegister Definisi, PengolahBaris Pengolah) untuk, string kelompok, string alasan)
    {
        var (register, definisi, p) = untuk;
        await TandaiAsync(s, register);
        var daftar = await s.DaftarAsync<RegisterTertulis>(
            $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {Semua} AND dihapus = '' AND kelompok = @kelompok AND kelompok > '' ORDER BY urut",
            new { register.Pemda, register.PerangkatDaerah, register.Kode, kelompok });
        var ubahan = await s.DaftarAsync<BarisUbahan>($"SELECT baris, isi FROM ubahan_impor WHERE {RegisterTertulis.Milik} AND kelompok = @kelompok ORDER BY baris",
            new { register.Pemda, register.PerangkatDaerah, kelompok });
        if (daftar.Count + ubahan.Count == 0)
        {
            return new HasilBatalImpor(0, 0, [], "Baris impor itu tidak ada lagi. Buka lagi halamannya.");
        }

        var (tinggal, berubah) = (new List<string>(), await BerubahAsync(s, register, [.. daftar.Select(b => b.Id)]));
        var pergi = daftar.Where(b => !berubah.Contains(b.Id)).ToList();
        tinggal.AddRange(daftar.Where(b => berubah.Contains(b.Id)).Select(b => $"{b.Sebutan}: diubah, digabung, atau diberi bukti sesudah impor"));
        var isi = pergi.Select(p.Lengkap).ToList();
        if (isi.Contains(null))
        {
            return new HasilBatalImpor(0, 0, [], TakTerbuka);
        }

        foreach (var (b, i) in pergi.Zip(isi.OfType<IReadOnlyDictionary<string, string>>()))
        {
            await p.Susun(b with { Dihapus = Kini, OlehNama = pelaku.Nama, Diubah = Kini, Revisi = b.Revisi + 1 }, i, tersegelBerubah: false).SimpanAsync(s);
        }

        var kembali = 0;
        foreach (var u in ubahan)
        {
            kembali += await KembalikanAsync(s, pelaku, untuk, u, (kelompok, alasan), tinggal) ? 1 : 0;
        }

        await rantai.CatatAsync(s, pelaku, Jejak.Tentang("ImporRegisterDibatalkan", register.PerangkatDaerah, ObjekImpor(kelompok), null,
            new { Register = register.Kode, Baris = pergi.Count, Dikembalikan = kembali, Tinggal = tinggal.Count })
            with { Alasan = alasan, Turut = [.. pergi.Select(b => b.Objek)] });
        return new HasilBatalImpor(pergi.Count, kembali, tinggal);
    }

    // field by field: what holds what the import put there goes back, what others wrote since stays
    private async Task<bool> KembalikanAsync(
        SesiBasisdata s, Pelaku pelaku, (KunciRegister Register, DefinisiRegister Definisi, PengolahBaris Pengolah) untuk, BarisUbahan u,
        (string Kelompok, string Alasan) batal, List<string> tinggal)
    {
        var (register, definisi, p) = untuk;
        if (await CariAsync(s, register, u.Baris) is not { Dihapus: "" } b)
        {
            tinggal.Add("Sebuah baris yang diperbarui impor itu sudah dihapus atau digabung");
            return false;
        }

        if (p.Lengkap(b) is not { } kini || Buka(register, b, u.Isi) is not { } isi)
        {
            tinggal.Add($"{b.Sebutan}: isi sebelumnya tidak dapat dibuka");
            return false;
        }

        var sesudah = new Dictionary<string, string>(kini, StringComparer.Ordinal);
        foreach (var x in definisi.Bidang.Where(x => isi.Baru.ContainsKey(x.Kode)))
        {
            if (kini.GetValueOrDefault(x.Kode, "") == isi.Baru[x.Kode])
            {
                sesudah[x.Kode] = isi.Lama.GetValueOrDefault(x.Kode, "");
            }
            else
            {
                tinggal.Add($"{b.Sebutan}: {x.Nama} sudah diubah sesudah impor");
            }
        }

        await s.JalankanAsync($"DELETE FROM ubahan_impor WHERE {RegisterTertulis.Milik} AND kelompok = @Kelompok AND baris = @Baris",
            new { register.Pemda, register.PerangkatDaerah, batal.Kelompok, u.Baris });
        if (definisi.Bidang.All(x => sesudah.GetValueOrDefault(x.Kode, "") == kini.GetValueOrDefault(x.Kode, "")))
        {
            return false;
        }

        var hasil = p.Susun(b with { OlehNama = pelaku.Nama, Diubah = Kini, Revisi = b.Revisi + 1 }, sesudah, p.TersegelBerbeda(kini, sesudah));
        await hasil.SimpanAsync(s);
        await CatatAsync(s, pelaku, register, new BarisSiap(hasil, b, kini, sesudah), p, "Membatalkan impor: " + batal.Alasan);
        return true;
    }

    // of rows of one import those that people changed, moved, merged others into, or attached evidence to
    private static async Task<HashSet<string>> BerubahAsync(SesiBasisdata s, KunciRegister register, IReadOnlyList<string> id)
    {
        const string Awalan = "baris-register/";
        var hasil = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bagian in id.Chunk(SekaliTanya))
        {
            var isian = new { register.Pemda, register.PerangkatDaerah, objek = bagian.Select(b => Awalan + b).ToArray(), dokumen = bagian.Select(TempatLampiran).ToArray() };
            hasil.UnionWith((await s.DaftarAsync<string>(
                "SELECT DISTINCT objek FROM peristiwa WHERE pemda = @Pemda AND jenis IN ('BarisRegisterDiubah', 'BarisRegisterDipindah', 'BarisRegisterDipulihkan') "
                    + $"AND objek {Di(s, "objek")}", isian)).Select(o => o[Awalan.Length..]));
            hasil.UnionWith((await s.DaftarAsync<string>(
                $"SELECT DISTINCT dokumen FROM lampiran WHERE {RegisterTertulis.Milik} AND dihapus = '' AND dokumen {Di(s, "dokumen")}", isian)).Select(d => d[AwalanLampiran.Length..]));
        }

        return hasil;
    }

    // what an import changes in a row that is there: kept as the row is, sealed where it is
    private async Task CatatUbahanAsync(SesiBasisdata s, KunciRegister register, DefinisiRegister definisi, BarisSiap b, string kelompok)
    {
        var berubah = definisi.Bidang.Where(x => x.Jenis != JenisIsian.Terhitung && b.IsiSemula.GetValueOrDefault(x.Kode, "") != b.Isi.GetValueOrDefault(x.Kode, ""))
            .Select(x => x.Kode).ToList();
        if (berubah.Count == 0)
        {
            return;
        }

        var teks = System.Text.Json.JsonSerializer.Serialize(new IsiUbahan(
            berubah.ToDictionary(k => k, k => b.IsiSemula.GetValueOrDefault(k, "")), berubah.ToDictionary(k => k, k => b.Isi.GetValueOrDefault(k, ""))));
        await s.JalankanAsync("INSERT INTO ubahan_impor (pemda, perangkat_daerah, kelompok, baris, isi) VALUES (@Pemda, @PerangkatDaerah, @kelompok, @Id, @isi)",
            new
            {
                register.Pemda, register.PerangkatDaerah, kelompok, b.Baris.Id,
                isi = b.Baris.KunciData.Length == 0 || kunci is null ? teks
                    : new SegelBaris(kunci, register).Segel(b.Baris.Id, b.Baris.KunciData, new Dictionary<string, string> { [Ubahan] = teks }),
            });
    }

    private IsiUbahan? Buka(KunciRegister register, RegisterTertulis b, string isi)
    {
        var teks = isi.StartsWith('{') ? isi
            : kunci is null ? null : new SegelBaris(kunci, register).Buka(b.Id, b.KunciData, isi)?.GetValueOrDefault(Ubahan);
        return teks is null ? null : System.Text.Json.JsonSerializer.Deserialize<IsiUbahan>(teks);
    }

    private sealed record IsiUbahan(Dictionary<string, string> Lama, Dictionary<string, string> Baru);

    private sealed class BarisUbahan
    {
        public string Baris { get; init; } = "";

        public string Isi { get; init; } = "";
    }
}
