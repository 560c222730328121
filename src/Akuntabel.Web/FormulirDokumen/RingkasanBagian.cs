using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>How much of a part of a document's form is filled in: the one count of every page that tells it.</summary>
/// <param name="Bagian">The part.</param>
/// <param name="Uraian">What it holds, in words: "3 misi, 1 tujuan".</param>
/// <param name="Kurang">Fields that a report needs and that are empty.</param>
/// <param name="Kosong">Whether nothing is filled in.</param>
public sealed record RingkasanBagian(BagianIsian Bagian, string Uraian, int Kurang, bool Kosong)
{
    /// <summary>Fields that only the signature needs and that are empty.</summary>
    public int Tandatangan { get; init; }

    /// <summary>Address of the first field that a report needs and that is empty; empty: there is none.</summary>
    public string Pertama { get; init; } = "";

    /// <summary>Where one goes on filling it in: at the first field that it lacks.</summary>
    /// <param name="pd">Perangkat daerah.</param>
    /// <param name="dokumen">The document.</param>
    public string AlamatKurang(string pd, string dokumen) => Pertama.Length > 0
        ? TempatFormulir.DiDaftar(pd, dokumen, [Bagian], Pertama) : Alamat.Dokumen.Isi(pd, dokumen, Bagian.Kunci);

    /// <summary>The parts of a document; none whose file cannot be understood as a form.</summary>
    /// <param name="jenis">Its kind.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="semua">The files of its period, which say what it has to speak of; <c>null</c>: its own alone.</param>
    /// <param name="tahun">Its first year.</param>
    public static IReadOnlyList<RingkasanBagian> Semua(JenisDokumen jenis, KumpulanBerkas isi, KumpulanBerkas? semua = null, int tahun = 0)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var sekitar = new LingkunganFormulir(semua?.Gabung(isi) ?? isi, [.. isi.DaftarJalur], tahun, default);
        var dibaca = new Dictionary<string, ButirTerisi?>(StringComparer.Ordinal);
        return Susun(BagianIsian.Untuk(jenis, isi), jalur => dibaca.TryGetValue(jalur, out var ada) ? ada : dibaca[jalur] =
            LingkunganFormulir.Buka(isi, jalur) is { } f ? sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi : null, tahun);
    }

    /// <summary>The parts of a document whose files were opened already.</summary>
    /// <param name="bagian">The parts of its form.</param>
    /// <param name="baca">A file as its form; <c>null</c>: it cannot be understood.</param>
    /// <param name="tahun">Its year: what it quotes of other years is not what it is about; 0: all counts.</param>
    public static IReadOnlyList<RingkasanBagian> Susun(IEnumerable<BagianIsian> bagian, Func<string, ButirTerisi?> baca, int tahun = 0)
    {
        ArgumentNullException.ThrowIfNull(baca);
        return [.. bagian.Select(b => (Bagian: b, Isi: baca(b.Jalur)))
            .Where(x => x.Isi is not null)
            .Select(x => Satu(x.Bagian, x.Bagian.Potong(x.Isi ?? new ButirTerisi("", "", [], [])), tahun))];
    }

    private static RingkasanBagian Satu(BagianIsian bagian, ButirTerisi isi, int tahun)
    {
        var hitungan = isi.Daftar.Select(d => (d, Banyak: Banyak(d, tahun))).Where(x => x.Banyak > 0)
            .Select(x => $"{x.Banyak} {x.d.Uraian.Sebutan}{Anak(x.d)}{Pagu(bagian, x.d)}").ToList();
        var kosong = BidangKosong.Dalam(isi).ToList();
        return new RingkasanBagian(bagian, string.Join(", ", hitungan), kosong.Count,
            hitungan.Count == 0 && isi.Bidang.All(b => b.Teks.Length == 0))
        {
            Tandatangan = BidangKosong.UntukTandaTangan(isi), Pertama = kosong.FirstOrDefault()?.Bidang.Alamat ?? "",
        };
    }

    // a list with a row for each thing elsewhere holds what was typed in them; a thing with a row for each quarter is one
    private static int Banyak(DaftarTerisi d, int tahun)
    {
        var utama = d.Uraian.Pengenal is [var pertama, ..] ? pertama : "";
        // of what was measured or aimed at the figures of other years are only compared with
        var berperiode = tahun > 0 && d.Uraian.Pengenal.Contains("tahun") && d.Uraian.Bidang.Any(b => b.Kunci is "realisasi" or "target");
        var milik = d.Butir.Where(b => !SubAnggaran.Menjumlah(b) && !(berperiode && b["tahun"] is { Length: > 0 } t && t != $"{tahun}"));
        return d.Uraian.Bentuk == BentukDaftar.Peta ? milik.Count(b => b.Bidang.Skip(1).Any(x => x.Teks.Length > 0))
            : utama == d.Uraian.Sebutan ? milik.DistinctBy(b => b[utama]).Count() : milik.Count();
    }

    // what a budget comes to, wherever it is spoken of; in rupiah
    private static string Pagu(BagianIsian bagian, DaftarTerisi d) => bagian.Jalur == "anggaran.csv"
        && d.Butir.Where(b => !SubAnggaran.Menjumlah(b)).Select(b => BacaAngka.Coba(b["pagu"], out var n, out _) ? n : null)
            .OfType<decimal>().ToList() is { Count: > 0 } pagu ? $", pagu Rp{AngkaIndonesia.Cetak(pagu.Sum(), 0)}" : "";

    private static string Anak(DaftarTerisi d) =>
        string.Concat(d.Uraian.Anak.Where(BentukIsian.Berlembar)
            .Select(a => $", {d.Butir.Sum(b => b.Daftar.First(x => x.Uraian == a).Butir.Count)} {a.Sebutan}"));
}
