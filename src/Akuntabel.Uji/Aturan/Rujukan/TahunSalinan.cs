using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-002: what a report says of its own period carries its own year.</summary>
internal static class TahunSalinan
{
    public static AturanUji Aturan { get; } = new(
        "THN-002", TingkatTemuan.Minor, [KelasTemuan.Tahun],
        "Kalimat tentang laporan ini dan masa yang dilaporkannya menyebut tahun laporan.",
        "Konsistensi dokumen",
        "Laporan tahun 2024 menyebut pertanggungjawaban kinerja \"selama Tahun 2023\", atau capaian \"tahun 2025 sebesar 93,10 %\".",
        d => TahunDokumen.Dari(d) is { } tahun ? Keterangan(d, tahun).Concat(d.DaftarTabel.Select(t => Kepala(t, tahun)))
            .Concat(d.DaftarParagraf.Where(p => p.Teks.Length < 5000)
            .SelectMany(p => PemenggalKalimat.Kalimat(p).SelectMany(k => Kalimat(p, k, tahun)))) : []);

    private const int JarakTahun = 3;
    private const int KalimatTerpanjang = 1000;
    private const string Tahun = @"(tahun|ta\.?)\s+(anggaran\s+)?(?<t>20[0-9]{2})\b"
        + @"(?!\s*(-|–|s/d|s\.d|sampai|hingga|(dan|,)\s*(tahun\s+)?20))";

    /// <summary>Words of a comparison, a plan, a law or a history: there another year is right.</summary>
    private static readonly PolaTeks PolaLain = Bunyi.Pola(
        @"\b(banding\w*|dibanding\w*|perbandingan|membandingkan|lalu|sebelumnya|terdahulu|terakhir|terhadap|dari\s+tahun|sejak|naik|turun|meningkat|menurun|peningkatan|penurunan|kenaikan|semula|"
        + @"evaluasi\s+atas|tindak\s+lanjut|rekomendasi|nomor|berdasarkan|sebagaimana|target|rencana|renstra|rpjmd|rpjmn|rkpd|renja|proyeksi|prakiraan|akan|mendatang|ke\s+depan|direncanakan|diharapkan|tren|kondisi\s+awal|baseline|dasar)\b");

    private static readonly PolaTeks PolaIni = Bunyi.Pola($@"\b(demikian(lah)?|dengan\s+(ini|selesainya)|penyusunan|"
        + $@"(ter|di)susunnya|tersusun|terbitnya|(ter|di)selesaikannya|menyusun|menyelesaikan|menyampaikan|menyajikan|penyajian|"
        + $@"penyampaian|penyelesaian)\b[^.;]{{0,40}}\b(laporan\s+(akuntabilitas\s+)?kinerja|lkjip|lkip|lakip|lkj)\b"
        + $@"[^.;0-9]{{0,100}}?\b{Tahun}");
    private const string NamaDokumen = @"(perjanjian\s+kinerja|penetapan\s+kinerja|rencana\s+kinerja(\s+tahunan)?|rencana\s+aksi|dpa)";

    /// <summary>What a report measures: the agreement of its own year.</summary>
    private static readonly PolaTeks PolaDokumen = Bunyi.Pola($@"\b(hasil|pelaksanaan|capaian|pencapaian|realisasi|pengukuran|pemenuhan|"
        + $@"keberhasilan|pertanggungjawaban|dijanjikan|diperjanjikan|(tertuang|ditetapkan|tercantum|disepakati)\s+(dalam|pada|di))\b"
        + $@"[^.;0-9]{{0,60}}?\b{NamaDokumen}\b[^.;:0-9]{{0,60}}?\b{Tahun}");
    private static readonly PolaTeks PolaJudul = Bunyi.Pola($@"^[^a-z]{{0,12}}([a-h][.)]\s*)?{NamaDokumen}\b"
        + $@"[^.;:0-9]{{0,80}}?\b{Tahun}\W*$");
    private static readonly PolaTeks PolaNama = Bunyi.Pola($@"\b{NamaDokumen}\b");
    private static readonly PolaTeks PolaDisusun = Bunyi.Pola($@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkjip|lkip|lakip|lkj)\b[^.;0-9]{{0,100}}?\b{Tahun}\s+(ini\b|(ini\s+)?(disusun|dibuat|disampaikan|merupakan|memuat|menyajikan|menggambarkan|diharapkan)\b)");
    private static readonly PolaTeks PolaMasa = Bunyi.Pola($@"\b(pertanggungjawaban|akuntabilitas|dipertanggungjawabkan)\b[^.;0-9]{{0,120}}?\b(selama|sepanjang|pada|dalam|untuk)\s+(kurun\s+waktu\s+)?{Tahun}");
    private static readonly PolaTeks PolaKelak = Bunyi.Pola($@"\b(capaian|realisasi|serapan|penyerapan|terealisasi|tercapai)\b[^.;0-9]{{0,80}}?\b{Tahun}\s+(sebesar|mencapai|adalah|sejumlah|senilai|=|:)\s*(rp\.?\s*)?[0-9]");

    private static readonly PolaTeks PolaBentuk = Bunyi.Pola($@"\b(pertanggungjawaban|akuntabilitas)\s+(atas|terhadap|"
        + $@"dari)\s+(penggunaan|pelaksanaan|pengelolaan)\s+(anggaran|dpa|program|kegiatan|apbd)\b[^.;0-9]{{0,30}}?\b{Tahun}");
    private static readonly PolaTeks PolaHasil = Bunyi.Pola($@"\b(keberhasilan|prestasi|kegagalan|hambatan|"
        + $@"kendala)\b[^.;0-9]{{0,120}}?\b(selama|sepanjang)\s+{Tahun}\s*(:|\.|,|$|adalah|antara)");
    private static readonly PolaTeks PolaPeroleh = Bunyi.Pola($@"\b(untuk|pada|dalam)\s+{Tahun}\s+(telah\s+)?(memperoleh|mendapat|"
        + $@"mendapatkan|mengelola|menerima)\s+(alokasi\s+|dukungan\s+|pagu\s+)?(anggaran|dana)\b");
    private static readonly PolaTeks PolaTunjuk = Bunyi.Pola($@"\b(perjanjian|pengukuran|capaian|realisasi|penetapan)\s+(kinerja|anggaran)\b[^.;0-9]{{0,80}}?\b{Tahun}\s+(disajikan|ditunjukkan|dapat\s+dilihat|diuraikan|tersaji|tercantum|ditampilkan|sebagaimana)\s+(pada|dalam|di)\b");
    private static readonly PolaTeks PolaKeterangan = Bunyi.Pola($@"\b(perjanjian|pengukuran|capaian|realisasi|penetapan|evaluasi|target)\b[^.;0-9]{{0,120}}?\b{Tahun}\W*$");

    /// <summary>
    /// A caption of another year, where no caption or heading has its words with the year of the report: the table itself is meant. Where both
    /// stand, the one is what the other is compared with.
    /// </summary>
    private static IEnumerable<Temuan?> Keterangan(PemahamanDokumen d, int tahun)
    {
        var semua = d.DaftarParagraf.Where(p => p.Teks.Length < 200
            && (p.Jenis == JenisParagraf.Judul || KeteranganTabel.Baca(p, d) is not null)).ToList();
        var kini = semua.Where(p => p.Teks.Contains(tahun.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Select(p => Pokok(p.Teks)).ToHashSet();
        foreach (var p in semua.Where(p => p.Jenis == JenisParagraf.Judul && PolaJudul.IsMatch(p.Teks)
            && !PolaLain.IsMatch(PolaNama.Replace(p.Teks, "")) && !PolaLain.IsMatch(PolaNama.Replace(p.Bab, ""))))
        {
            var m = PolaJudul.Match(p.Teks);
            yield return Nilai(m) >= tahun || Nilai(m) < tahun - JarakTahun || kini.Contains(Pokok(p.Teks)) ? null : Aturan.Temukan(
                p.Tempat(0), p.Teks.Trim(), tahun.ToString(CultureInfo.InvariantCulture), $"{Nilai(m)} ≠ {tahun}",
                $"Laporan ini tentang tahun {tahun}, tetapi bagian ini berjudul \"{p.Teks.Trim()}\".");
        }

        foreach (var k in KeteranganTabel.Semua(d).Where(k => k.Jenis == "tabel" && k.Tempat.Blok is not null))
        {
            var teks = d.Blok[k.Tempat.Blok ?? 0] is ParagrafTerbaca p ? p.Teks : "";
            if (PolaKeterangan.Match(teks) is { Success: true } m
                && !PolaLain.IsMatch(teks[k.Tertulis.Length..].Replace("target", "", StringComparison.OrdinalIgnoreCase))
                && !PolaLain.IsMatch(k.Tempat.Bab ?? ""))
            {
                yield return Nilai(m) >= tahun || Nilai(m) < tahun - 1 || kini.Contains(Pokok(teks)) ? null : Aturan.Temukan(
                    k.Tempat, teks.Trim(), tahun.ToString(CultureInfo.InvariantCulture), $"{Nilai(m)} ≠ {tahun}",
                        $"Laporan ini tentang tahun {tahun}, tetapi tabelnya berjudul \"{teks.Trim()}\".");
            }
        }
    }

    /// <summary>A target or realisation of the year before as the only one of a table that measures this year.</summary>
    private static Temuan? Kepala(TabelTerbaca t, int tahun)
    {
        var peran = PenentuPeran.Peran(t);
        if (LingkupAngka.Tahun(t.Judul) != tahun || !peran.Contains(PeranKolom.Persen) || PolaLain.IsMatch(t.Judul))
        {
            return null;
        }

        var salah = Enumerable.Range(0, peran.Count).Where(k => peran[k] is PeranKolom.Target or PeranKolom.Realisasi
            && LingkupAngka.Tahun(t.Kepala[k]) == tahun - 1).ToList();
        if (salah is not [var satu] || peran.Count(p => p == peran[satu]) > 1 || PolaBanding.IsMatch(t.Kepala[satu])
            || !peran.Contains(peran[satu] == PeranKolom.Target ? PeranKolom.Realisasi : PeranKolom.Target))
        {
            return null;
        }

        return Aturan.Temukan(
            t.Tempat(0, satu), t.Kepala[satu], tahun.ToString(CultureInfo.InvariantCulture), $"{tahun - 1} ≠ {tahun}",
            $"Tabel \"{t.Judul.Trim()}\" berkepala kolom \"{t.Kepala[satu]}\", satu-satunya kolom tahun lain di dalamnya.");
    }

    private static readonly PolaTeks PolaBanding = Bunyi.Pola(@"\b(lalu|sebelumnya|awal|akhir|renstra|rpjmd)\b");

    /// <summary>The words of a caption without its numbers.</summary>
    private static string Pokok(string teks) => string.Concat(Bunyi.Kata(teks).Where(k => k.All(char.IsLetter)
        && k is not ("tabel" or "tahun" or "anggaran")));

    private static IEnumerable<Temuan?> Kalimat(ParagrafTerbaca p, KalimatTerbaca k, int tahun)
    {
        // a heading of another year is the matter of rules on headings
        if (p.Jenis == JenisParagraf.Judul || k.Teks.Length > KalimatTerpanjang)
        {
            yield break;
        }

        var lampau = new[] { PolaIni, PolaDisusun, PolaMasa, PolaTunjuk, PolaDokumen }
            .Concat(LingkupAngka.SemuaTahun(k.Teks).Contains(tahun) ? []
            : [PolaBentuk, PolaHasil, PolaPeroleh]).SelectMany(pola => pola.Matches(k.Teks))
            .Where(m => Nilai(m) != tahun && Math.Abs(Nilai(m) - tahun) <= JarakTahun).OrderBy(m => m.Index).FirstOrDefault();
        var kelak = PolaKelak.Matches(k.Teks).FirstOrDefault(m => Nilai(m) > tahun && Nilai(m) <= tahun + JarakTahun);
        var m = lampau ?? kelak;
        if (m is null || PolaLain.IsMatch(PolaNama.Replace(kelak == m ? k.Teks : k.Teks[..(m.Index + m.Length)], "")))
        {
            yield return null;
            yield break;
        }

        yield return Aturan.Temukan(
            p.Tempat(k.Awal + m.Index), Ringkas(Sampai(m)), tahun.ToString(CultureInfo.InvariantCulture), $"{Nilai(m)} ≠ {tahun}",
            $"Laporan ini tentang tahun {tahun}, tetapi kalimat ini menyebut \"{Ringkas(Sampai(m))}\".");
    }

    private static string Sampai(Match m) => m.Value[..(m.Groups["t"].Index + m.Groups["t"].Length - m.Index)];

    private static int Nilai(Match m) => int.Parse(m.Groups["t"].Value, CultureInfo.InvariantCulture);

    /// <summary>The last words up to the year.</summary>
    private static string Ringkas(string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', kata.TakeLast(8));
    }
}
