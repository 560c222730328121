using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>HUK-002: the law on which a report rests was in force in its year.</summary>
internal static class RujukanDicabut
{
    public static AturanUji Aturan { get; } = new(
        "HUK-002", TingkatTemuan.Editorial, [KelasTemuan.RujukanHukum],
        "Peraturan dalam dasar hukum laporan masih berlaku pada tahun laporan.",
        "Ketentuan penutup peraturan yang menggantikannya",
        "Dasar hukum laporan tahun 2022 menyebut UU 32/2004, yang dicabut pada tahun 2014 dan diganti UU 23/2014.",
        Periksa);

    private static readonly PolaTeks PolaDiganti = Bunyi.Pola(@"\b(dicabut|diganti|digantikan|pengganti|mengganti\w*)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        if (TahunLaporan.Dari(d) is not { } tahun)
        {
            yield break;
        }

        var terlihat = new HashSet<Regulasi>();
        foreach (var p in DasarHukum.Paragraf(d).Where(p => !PolaDiganti.IsMatch(p.Teks)))
        {
            foreach (var temuan in Butir(p, tahun, terlihat))
            {
                yield return temuan;
            }
        }
    }

    private static IEnumerable<Temuan?> Butir(ParagrafTerbaca p, int tahun, HashSet<Regulasi> terlihat)
    {
        var dalamButir = new HashSet<string>();
        foreach (var r in PembacaRujukan.Semua(p.Teks))
        {
            var x = DaftarRegulasi.Indeks[(r.Jenis, r.Pihak, r.Nomor, r.Tahun)].FirstOrDefault();
            if (x is null || x.Dicabut is not { } cabut || cabut >= tahun || RujukanKeliru.Benar(r) is not null)
            {
                yield return null;
                continue;
            }

            // a law and its amendments, revoked together, are one cause
            if (terlihat.Add(x) && dalamButir.Add(x.Pengganti))
            {
                yield return Aturan.Temukan(
                    p.Tempat(r.Awal), r.Tertulis, x.Pengganti, $"dicabut tahun {cabut}; laporan tahun {tahun}",
                    $"{r.Tertulis} sudah dicabut pada tahun {cabut} dan diganti dengan {x.Pengganti}; laporan ini tentang tahun {tahun}.");
            }
        }
    }
}
