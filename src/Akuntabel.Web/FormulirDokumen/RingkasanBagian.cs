using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

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
            LingkunganFormulir.Buka(isi, jalur) is { } f ? sekitar.Terapkan(f, KirimanFormulir.Kosong).Isi : null);
    }

    /// <summary>The parts of a document whose files were opened already.</summary>
    /// <param name="bagian">The parts of its form.</param>
    /// <param name="baca">A file as its form; <c>null</c>: it cannot be understood.</param>
    public static IReadOnlyList<RingkasanBagian> Susun(IEnumerable<BagianIsian> bagian, Func<string, ButirTerisi?> baca)
    {
        ArgumentNullException.ThrowIfNull(baca);
        return [.. bagian.Select(b => (Bagian: b, Isi: baca(b.Jalur)))
            .Where(x => x.Isi is not null).Select(x => Satu(x.Bagian, x.Bagian.Potong(x.Isi ?? new ButirTerisi("", "", [], []))))];
    }

    private static RingkasanBagian Satu(BagianIsian bagian, ButirTerisi isi)
    {
        var hitungan = isi.Daftar.Where(d => Banyak(d) > 0).Select(d => $"{Banyak(d)} {d.Uraian.Sebutan}{Anak(d)}").ToList();
        return new RingkasanBagian(bagian, string.Join(", ", hitungan), BidangKosong.Dalam(isi).Count(),
            hitungan.Count == 0 && isi.Bidang.All(b => b.Teks.Length == 0)) { Tandatangan = BidangKosong.UntukTandaTangan(isi) };
    }

    // a list with a row for each thing elsewhere holds what was typed in them
    private static int Banyak(DaftarTerisi d) => d.Uraian.Bentuk != BentukDaftar.Peta ? d.Butir.Count
        : d.Butir.Count(b => b.Bidang.Skip(1).Any(x => x.Teks.Length > 0));

    private static string Anak(DaftarTerisi d) =>
        string.Concat(d.Uraian.Anak.Where(BentukIsian.Berlembar)
            .Select(a => $", {d.Butir.Sum(b => b.Daftar.First(x => x.Uraian == a).Butir.Count)} {a.Sebutan}"));
}
