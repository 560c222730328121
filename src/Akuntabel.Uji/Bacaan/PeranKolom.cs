using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Bacaan;

/// <summary>What the figures of a column are, told by its heading.</summary>
internal enum PeranKolom
{
    Lain,
    Nomor,
    Target,
    Pagu,
    Realisasi,
    Persen,
    Sisa,
}

/// <summary>Reads headings.</summary>
internal static class PenentuPeran
{
    private static readonly (PolaTeks Pola, PeranKolom Peran)[] Urutan =
    [
        (Bunyi.Pola(@"\b(sisa|selisih|silpa|lebih|kurang|deviasi)\b"), PeranKolom.Sisa),
        (Bunyi.Pola(@"%|\bpersen|\bpros[ae]n|\bcapaian\b|\bpencapaian\b|\bketercapaian\b|"
            + @"\bkemajuan\b|\b(rasio|nisbah)\b(?![^%]*(\w\s*/\s*[a-z]|\bper\s+[0-9]))|"
            + @"\btingkat (realisasi|penyerapan|serapan)\b"), PeranKolom.Persen),
        (Bunyi.Pola(@"\brealisasi\b|\bpenyerapan\b|\bserapan\b|\bter(pakai|serap|belanjakan|bayar|salur(kan)?|laksana|realisir|"
            + @"gunakan|cairkan)\b|"
            + @"\bdi(belanjakan|bayarkan|salurkan|cairkan|(per)?gunakan|pakai|serap|keluarkan)\b|"
            + @"\bpe(ngeluaran|ncairan|makaian)\b|\bpenggunaan (dana|anggaran)\b"),
            PeranKolom.Realisasi),
        (Bunyi.Pola(@"^\W*(hasil( yang dicapai)?|tercapai|dicapai|terealisasi)(\s+(tahun\s+)?(19|20)[0-9]{2})?\W*$"), PeranKolom.Realisasi),
        (Bunyi.Pola(@"\btarget\b|\brencana\b"), PeranKolom.Target),
        (Bunyi.Pola(@"\bpagu\b|\banggaran\b|\balokasi\b|\bplafon\b|\bdp?pa\b|^\W*((jumlah|total|besar(nya)?) )?(dana|biaya)\b(?!.*\w\s*/)|"
            + @"\bdana (yang )?(tersedia|disediakan|dialokasikan|dianggarkan|awal)\b"), PeranKolom.Pagu),
    ];

    public static IReadOnlyList<PeranKolom> Peran(TabelTerbaca tabel) => [.. tabel.Kepala.Select(Peran)];

    public static PeranKolom Peran(string kepala)
    {
        if (Bunyi.KolomNomor(kepala.Split(" › ")[^1]))
        {
            return PeranKolom.Nomor;
        }

        var ruas = kepala.Split(" › ");
        if (ruas.Length > 1 && PolaTerhadap.IsMatch(ruas[^1]) && Satu(ruas[^2]) is var atas and not PeranKolom.Lain)
        {
            // "Capaian › terhadap target setahun" names its base, not itself
            return atas;
        }

        return Satu(ruas[^1]) is var p and not PeranKolom.Lain ? p : Satu(kepala);
    }

    private static readonly PolaTeks PolaTerhadap = Bunyi.Pola(@"^\W*(thd|terhadap|dibanding(kan)?)\b");

    private static PeranKolom Satu(string teks) => Array.Find(Urutan, u => u.Pola.IsMatch(teks)).Peran;
}
