using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Draws a formula as one writes it by hand: fractions one above the other, each component with its unit.</summary>
internal static class GambarRumus
{
    private const string Kata = "rumus-kata";

    /// <summary>The drawing; <c>null</c> when the formula cannot be read.</summary>
    public static IHtmlContent? Gambar(RumusTerbaca rumus) => rumus.Ekspresi is not { } e ? null
        : Unsur.Buat("div", "rumus").Atribut("role", "math").Atribut("aria-label", KalimatRumus.Tulis(rumus))
            .Isi(e is Kali { B: Tetapan t } k && rumus.Satuan.Ragam == RagamSatuan.Persen ? [Isi(k.A), Tanda($"× {Angka(t)} %")]
                : [Isi(e)]);

    private static TagBuilder Isi(Ekspresi e) => e switch
    {
        Ambil a => Unsur.Buat("span", "rumus-komponen").Teks(a.Fakta.Nama)
            .Isi(a.Fakta.Satuan.Nama.Length > 0 ? Unsur.Buat("small").Teks(" " + a.Fakta.Satuan.Nama) : null),
        Tetapan t => Tanda(Angka(t)),
        Bagi b => Unsur.Buat("span", "pecahan").Isi(Unsur.Buat("span").Isi(Isi(b.A)), Unsur.Buat("span").Isi(Isi(b.B))),
        Kali k => Deret(" × ", [Dalam(k.A), Dalam(k.B)]),
        Selisih s => Deret(" − ", [Isi(s.A), Dalam(s.B)]),
        Jumlah j => Deret(" + ", j.Bagian.Select(Isi)),
        RataRata r => Fungsi("rata-rata", r.Bagian),
        NilaiTepi n => Fungsi(n.Terbesar ? "terbesar" : "terkecil", n.Bagian),
        BilaNol n => Deret("", [Isi(n.Isi), Tanda($" ({Angka(new Tetapan(n.Pengganti))} bila pembaginya nol)")]),
        _ => Tanda(PencetakEkspresi.DenganNama(e)),
    };

    private static TagBuilder Dalam(Ekspresi e) => e is Jumlah or Selisih ? Deret("", [Tanda("("), Isi(e), Tanda(")")]) : Isi(e);

    private static TagBuilder Fungsi(string nama, IReadOnlyList<Ekspresi> bagian) =>
        Deret("", [Tanda(nama + " ("), Deret(" ; ", bagian.Select(Isi)), Tanda(")")]);

    private static TagBuilder Deret(string tanda, IEnumerable<TagBuilder> bagian) => Unsur.Buat("span", "rumus-deret")
        .Isi(bagian.Index().SelectMany(b => b.Index == 0 || tanda.Length == 0 ? new[] { b.Item } : [Tanda(tanda), b.Item]));

    private static TagBuilder Tanda(string teks) => Unsur.Buat("span", Kata).Teks(teks);

    private static string Angka(Tetapan t) => PencetakEkspresi.DenganNama(t);
}
