using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Words of a line that stand together, apart from the next by more than a blank.</summary>
internal sealed record RuasLarik(LarikKata Isi)
{
    public double X0 => Isi.X0;

    public double X1 => Isi.X1;

    public string Teks => Isi.Teks;
}

/// <summary>A line as the row of a table that has no rulings.</summary>
internal sealed partial record LarikSelaras(LarikKata Larik, IReadOnlyList<RuasLarik> Ruas)
{
    private const double Celah = 0.42;
    private const int NamaTerpanjang = 45;
    internal const int RuasTersedikit = 3;

    public double Y0 => Larik.Y0;

    public double Y1 => Larik.Y1;

    public double Tengah => (Larik.Y0 + Larik.Y1) / 2;

    /// <summary>It can be a row: several parts.</summary>
    public bool Berkolom => Ruas.Count >= RuasTersedikit;

    /// <summary>Some part is a figure.</summary>
    public bool Berangka => Ruas.Any(r => Angka(r.Teks));

    /// <summary>It names columns as tables of reports do, and holds no figure.</summary>
    public bool Kepala => Berkolom && Ruas.Count(r => NamaKolom(r.Teks)) >= 2 && !Ruas.Any(r => Angka(r.Teks)
        && !BentukLarik.Tahun(r.Teks));

    /// <summary>It can name columns, as far as its words tell: short names apart from one another.</summary>
    public bool MungkinKepala => Ruas.Count > 1 && Ruas.All(r => r.Teks.Length <= NamaTerpanjang
        && (!r.Teks.EndsWith('.') || NamaKolom(r.Teks))
        && (!Angka(r.Teks) || BentukLarik.Tahun(r.Teks))) && Ruas.Skip(1).Any(r => r.Teks.Any(char.IsLetter));

    /// <summary>A row that fills the columns which a line of headings names, most of them with figures.</summary>
    public bool Sebangun(LarikSelaras kepala) => Ruas.Count == kepala.Ruas.Count
        && Ruas.Skip(1).Count(r => Angka(r.Teks)) * 2 >= Ruas.Count - 1;

    /// <summary>All of it is bold.</summary>
    public bool Tebal => Larik.Kata.All(k => k.Tebal);

    /// <summary>It numbers the columns: 1, 2, 3 …</summary>
    public bool Nomor => Berkolom && Ruas.Select((r, i) => r.Teks.Trim('(', ')') == (i + 1).ToString(CultureInfo.InvariantCulture)
        || (i > 2 && r.Teks.Contains('=', StringComparison.Ordinal))).All(x => x);

    public static LarikSelaras Dari(LarikKata larik) => Dari(larik, Celah);

    /// <summary>With another gap between parts, in heights of a letter.</summary>
    public static LarikSelaras Dari(LarikKata larik, double celah)
    {
        var hasil = new List<RuasLarik>();
        var awal = 0;
        for (var i = 1; i <= larik.Kata.Count; i++)
        {
            if (i == larik.Kata.Count || larik.Kata[i].X0 - larik.Kata[i - 1].X1 > celah * larik.Huruf)
            {
                hasil.Add(new RuasLarik(new LarikKata([.. larik.Kata.Skip(awal).Take(i - awal)])));
                awal = i;
            }
        }

        return new LarikSelaras(larik, hasil);
    }

    /// <summary>A heading that columns of such reports have.</summary>
    public static bool NamaKolom(string teks) => KataKepala().IsMatch(teks);

    public static bool Angka(string teks) => TeksSel.AngkaUtuh.IsMatch(teks) || AngkaLain().IsMatch(teks);

    /// <summary>The name of a total or of an average.</summary>
    public static bool Jumlah(string teks) => AwalJumlah().IsMatch(teks);

    [GeneratedRegex(@"^(grand |sub)?(jumlah|total|rata-rata|rerata)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AwalJumlah();

    [GeneratedRegex(@"^(\(?-?[0-9][0-9.,]*\)?\s?(%|(?-i:[a-z]{2,14}))?|-|–|n/?a)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AngkaLain();

    [GeneratedRegex(
        @"^(no\.?|nomor|kode|nama|uraian|jenis|program|(sub\s?)?kegiatan|indikator|sasaran|tujuan|target|realisasi|capaian|pencapaian|pagu|anggaran|belanja|pendapatan|satuan|volume|jumlah|sisa|selisih|"
        + @"persen|persentase|%|\(%\)|rp\.?|\(rp\.?\)|tahun|(19|20)[0-9]{2}|triwulan|tw|ket\.?|keterangan|kinerja|bobot|nilai|skor|predikat|kategori|unit|perangkat|opd|skpd|jabatan|golongan|pendidikan|laki-laki|perempuan|total|rata-rata|penyerapan|formulasi|lokasi)"
        + @"(\s.{0,60})?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KataKepala();
}
