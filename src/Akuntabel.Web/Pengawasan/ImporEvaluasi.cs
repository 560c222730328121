using System.Text.Json;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What is told of an evaluation sheet that was sent.</summary>
/// <param name="Jenis">Kind of these uploads.</param>
/// <param name="Tahun">Year that is evaluated.</param>
/// <param name="Nama">What the file is called.</param>
public sealed record KepalaImporEvaluasi(string Jenis, int Tahun, string Nama);

/// <summary>An answer of a sheet beside the one that holds now.</summary>
/// <param name="Kriteria">The criterion.</param>
/// <param name="Lembar">What the sheet says.</param>
/// <param name="Kini">What holds now.</param>
public sealed record BarisImporLke(KriteriaEvaluasi Kriteria, JawabanLke Lembar, JawabanLke Kini)
{
    /// <summary>Whether both say the same.</summary>
    public bool Sama => Lembar.Pemenuhan == Kini.Pemenuhan && Lembar.Huruf == Kini.Huruf;
}

/// <summary>Keeps an evaluation sheet between its upload and the decision of its user, and holds it against what is answered.</summary>
public sealed class ImporEvaluasi(ImporTertundaStore store, BerkasSementaraStore berkas)
{
    private const string Jenis = "evaluasi";

    private const string Berkas = "lembar";

    /// <summary>Keeps one; gives its key.</summary>
    public Task<string> SimpanAsync(string pemda, string pemilik, string pd, int tahun, string nama, byte[] isi, CancellationToken batal) =>
        store.SimpanAsync(pemda, pemilik, pd, JsonSerializer.Serialize(new KepalaImporEvaluasi(Jenis, tahun, nama)), [(Berkas, isi)], batal);

    /// <summary>One with its bytes; <c>null</c>: it is not this user's for this evaluation, or no longer here.</summary>
    public async Task<(string Nama, byte[] Isi)?> AmbilAsync(string pemda, string id, string pemilik, string pd, int tahun, CancellationToken batal) =>
        await store.KepalaAsync(pemda, id, pemilik, pd, batal) is { } teks && Kepala(teks) is { Jenis: Jenis } k && k.Tahun == tahun
            && await berkas.IsiAsync(new LetakSementara(pemda, id), Berkas, batal) is { } isi ? (k.Nama, isi) : null;

    /// <summary>Forgets one.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal) => store.BuangAsync(pemda, id, batal);

    /// <summary>What a sheet answers, by the codes of the instrument that is used.</summary>
    /// <param name="hasil">What was read.</param>
    /// <param name="k">The evaluation.</param>
    /// <param name="pihak">The party that takes it over.</param>
    public static IReadOnlyList<BarisImporLke> Banding(HasilKke hasil, KeadaanEvaluasi k, PihakKertas pihak)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(k);
        // a sheet with an instrument of its own knows our criteria by their wording
        var milik = hasil.Baru ? hasil.Sepadan.GroupBy(s => s.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal) : null;
        return [.. k.Instrumen.SemuaKriteria.Select(x => (Kriteria: x, Kode: milik is null ? x.Kode : milik.GetValueOrDefault(x.Kode, ""))).Where(x => x.Kode.Length > 0)
            .Select(x => new BarisImporLke(x.Kriteria, Jawaban(hasil.Isi, x.Kriteria, x.Kode), k.Berlaku(x.Kriteria.Kode, pihak))).Where(b => b.Lembar.Menjawab)];
    }

    // a letter that the instrument does not know says how far it is met all the same
    private static JawabanLke Jawaban(IsiLke isi, KriteriaEvaluasi k, string kode)
    {
        var huruf = isi.JawabanKriteria.GetValueOrDefault(kode, "");
        var pemenuhan = huruf.Length == 0 ? isi.Kriteria.GetValueOrDefault(kode) : Pemenuhan(isi.Instrumen.Kriteria(kode), huruf);
        return new JawabanLke(pemenuhan)
        {
            Huruf = k.JenisJawaban.Any(p => p.Kode == huruf) ? huruf : "", Alasan = isi.Catatan.GetValueOrDefault(kode, ""), Bukti = isi.Bukti.GetValueOrDefault(kode, ""),
        };
    }

    /// <summary>How far a criterion is met that is answered with a letter.</summary>
    internal static PemenuhanKriteria Pemenuhan(KriteriaEvaluasi? k, string huruf) => k?.JenisJawaban.FirstOrDefault(p => p.Kode == huruf)?.Nilai switch
    {
        null => PemenuhanKriteria.BelumDiketahui,
        >= 1 => PemenuhanKriteria.Terpenuhi,
        <= 0 => PemenuhanKriteria.Belum,
        _ => PemenuhanKriteria.Sebagian,
    };

    private static KepalaImporEvaluasi? Kepala(string teks)
    {
        try
        {
            return JsonSerializer.Deserialize<KepalaImporEvaluasi>(teks);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
