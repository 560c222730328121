using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>How much of a part of a document's form is filled in.</summary>
/// <param name="Bagian">The part.</param>
/// <param name="Uraian">What it holds, in words: "3 misi, 1 tujuan".</param>
/// <param name="Kurang">Fields that a report needs and that are empty.</param>
/// <param name="Kosong">Whether nothing is filled in.</param>
public sealed record RingkasanBagian(BagianIsian Bagian, string Uraian, int Kurang, bool Kosong)
{
    /// <summary>The parts of a document; none whose file cannot be understood as a form.</summary>
    public static IReadOnlyList<RingkasanBagian> Semua(Core.Alur.JenisDokumen jenis, KumpulanBerkas isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        var dibaca = new Dictionary<string, ButirTerisi?>(StringComparer.Ordinal);
        ButirTerisi? Baca(string jalur) => dibaca.TryGetValue(jalur, out var ada) ? ada : dibaca[jalur] =
            FormulirBerkas.Buka(jalur, isi.Coba(jalur, out var data) ? data
                : default(ReadOnlyMemory<byte>?))?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi;
        return [.. BagianIsian.Untuk(jenis, isi).Select(b => (Bagian: b, Isi: Baca(b.Jalur))).Where(x => x.Isi is not null)
            .Select(x => Satu(x.Bagian, x.Isi ?? new ButirTerisi("", "", [], [])))];
    }

    private static RingkasanBagian Satu(BagianIsian bagian, ButirTerisi isi)
    {
        var daftar = isi.Daftar.Where(d => bagian.Daftar.Contains(d.Uraian.Kunci)).ToList();
        var bidang = bagian.Bidang ? isi.Bidang : [];
        var kurang = bidang.Count(Kurangnya) + daftar.SelectMany(d => d.Butir).Sum(Hitung);
        var hitungan = daftar.Where(d => d.Butir.Count > 0).Select(d => $"{d.Butir.Count} {d.Uraian.Sebutan}{Anak(d)}").ToList();
        return new RingkasanBagian(bagian, string.Join(", ", hitungan), kurang, hitungan.Count == 0 && bidang.All(b => b.Teks.Length == 0));
    }

    private static string Anak(DaftarTerisi d) =>
        string.Concat(d.Uraian.Anak.Where(BentukIsian.Berlembar)
            .Select(a => $", {d.Butir.Sum(b => b.Daftar.First(x => x.Uraian == a).Butir.Count)} {a.Sebutan}"));

    private static int Hitung(ButirTerisi b) => b.Bidang.Count(Kurangnya) + b.Daftar.SelectMany(d => d.Butir).Sum(Hitung);

    private static bool Kurangnya(BidangTerisi b) => b.Uraian.Perlu == KeperluanBidang.Menyusun && b.Teks.Length == 0;
}
