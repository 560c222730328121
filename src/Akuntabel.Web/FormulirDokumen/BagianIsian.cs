using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>One page of a document's form: fields of a file, some of its lists, or both.</summary>
/// <param name="Kunci">In the address.</param>
/// <param name="Judul">What it is called.</param>
/// <param name="Uraian">The kind of file.</param>
/// <param name="Jalur">Its path.</param>
/// <param name="Daftar">Keys of the lists that it shows; an empty one stands for the fields that the file has once.</param>
public sealed record BagianIsian(string Kunci, string Judul, UraianBerkas Uraian, string Jalur, IReadOnlyList<string> Daftar)
{
    private static readonly (string Berkas, string Kunci, string Judul, string[] Daftar, string Petunjuk)[] Denah =
    [
        ("perencanaan.yaml", "visi", "Visi, misi, dan RPJMD", ["", "misi", "tujuan-rpjmd", "sasaran-rpjmd"],
            "Salin dari RPJMD: yang didukung perangkat daerah Anda saja."),
        ("perencanaan.yaml", "sasaran", "Tujuan, sasaran, dan indikator", ["tujuan", "sasaran"],
            "Setiap sasaran punya paling sedikit satu indikator yang terukur."),
        ("perencanaan.yaml", "isu", "Isu dan strategi", ["isu-strategis", "strategi-bidang"], ""),
        ("perjanjian-kinerja.yaml", "target", "Target yang dijanjikan", ["target"],
            "Satu baris satu indikator Renstra. Yang kosong tercetak sebagai bagian yang belum diisi."),
        ("perjanjian-kinerja.yaml", "komitmen", "Janji selain indikator", ["komitmen", "serapan-minimum"],
            "Selain target indikator: nilai evaluasi, serapan, laporan tepat waktu."),
        ("perjanjian-kinerja.yaml", "pihak", "Para pihak dan tanggal", [""], "Diisi ketika akan ditandatangani."),
        (PerjanjianJenjang.Berkas, "jabatan", "Jabatan dan janjinya", ["perjanjian"],
            "Satu perjanjian satu jabatan. Yang kosong diambil dari Renstra, anggaran, dan data pejabat; tidak perlu diketik lagi."),
        (PerjanjianJenjang.Berkas, "cetakan", "Tanggal dan bentuk naskah", [""], "Berlaku untuk semua jabatan."),
    ];

    /// <summary>How to fill it; empty when the fields say it all.</summary>
    public string Petunjuk { get; init; } = "";

    /// <summary>Whether it shows the fields that the file has once.</summary>
    public bool Bidang => Daftar.Contains("");

    /// <summary>Of a whole file what this part shows.</summary>
    public ButirTerisi Potong(ButirTerisi isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return new ButirTerisi("", "", Bidang ? isi.Bidang : [], [.. isi.Daftar.Where(d => Daftar.Contains(d.Uraian.Kunci))]);
    }

    /// <summary>Whether a thing or field at an address of the file stands in a list of this part.</summary>
    public bool Memuat(string tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return Daftar.Any(d => tempat.StartsWith(d + "[", StringComparison.Ordinal)
            || tempat.StartsWith(d + ".", StringComparison.Ordinal));
    }

    /// <summary>The parts of a document's form, in the order in which an office fills them.</summary>
    public static IReadOnlyList<BagianIsian> Untuk(JenisDokumen jenis, KumpulanBerkas isi)
    {
        ArgumentNullException.ThrowIfNull(jenis);
        ArgumentNullException.ThrowIfNull(isi);
        return [.. KatalogUraian.Semua.Where(u => u.Jenis == jenis && (!u.Lanjutan || isi.DaftarJalur.Any(u.Memuat)))
            .SelectMany(u => (u.Jamak ? isi.DaftarJalur.Where(j => KatalogUraian.Untuk(j) == u) : [u.Pola]).SelectMany(j => Satu(u, j)))];
    }

    private static IEnumerable<BagianIsian> Satu(UraianBerkas u, string jalur)
    {
        var denah = Denah.Where(d => d.Berkas == u.Pola).ToList();
        return denah.Count > 0
            ? denah.Select(d => new BagianIsian(d.Kunci, d.Judul, u, jalur, d.Daftar) { Petunjuk = d.Petunjuk })
            : [new BagianIsian(Slug(jalur), u.Jamak ? SebutanBerkas.Sebut(jalur)
                : u.Judul, u, jalur, ["", .. u.Daftar.Select(d => d.Kunci)])];
    }

    private static string Slug(string jalur) => jalur[..jalur.LastIndexOf('.')].Replace('/', '-');
}
