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
    private const int RuasTersedikit = 3;

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

    [GeneratedRegex(@"^(\(?-?[0-9][0-9.,]*\)?\s?(%|orang|unit|kali|dokumen|hari|poin)?|-|–|n/?a)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AngkaLain();

    [GeneratedRegex(
        @"^(no\.?|nomor|kode|nama|uraian|jenis|program|(sub\s?)?kegiatan|indikator|sasaran|tujuan|target|realisasi|capaian|pencapaian|pagu|anggaran|belanja|pendapatan|satuan|volume|jumlah|sisa|selisih|"
        + @"persen|persentase|%|\(%\)|rp\.?|\(rp\.?\)|tahun|(19|20)[0-9]{2}|triwulan|tw|ket\.?|keterangan|kinerja|bobot|nilai|skor|predikat|kategori|unit|perangkat|opd|skpd|jabatan|golongan|pendidikan|laki-laki|perempuan|total|rata-rata|penyerapan|formulasi|lokasi)"
        + @"(\s.{0,60})?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KataKepala();
}
