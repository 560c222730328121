using Akuntabel.Uji.Pemahaman.Hal;
using Akuntabel.Uji.Pemahaman.Kalimat;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Pertentangan;

/// <summary>NAR-002: the report does not say that all targets were met while its tables say that some were not.</summary>
internal static class TargetTercapai
{
    public static AturanUji Aturan { get; } = new(
        "NAR-002", TingkatTemuan.Material, [KelasTemuan.NarasiBertentangan],
        "Pernyataan bahwa semua indikator, sasaran, program atau kegiatan mencapai target tidak bertentangan dengan tabel yang dibicarakannya.",
        "Konsistensi dokumen",
        "\"Semua indikator telah mencapai target\" sedangkan tabel memuat capaian 94,12 % dan 95,24 %.",
        Periksa);

    private static readonly PolaTeks PolaUmum = Bunyi.Pola(
        @"^\W*((secara|pada) (umum|keseluruhan)(nya)?\W+)?((seluruh|semua)( target| indikator| sasaran| kinerja| strategis| utama){1,4}|(realisasi|kinerja|capaian|pencapaian)( kinerja)?( fisik| secara fisik| secara keseluruhan| secara umum)?)( (ini )?(telah|sudah|dapat|berhasil))*( (mencapai|memenuhi|melampaui|melebihi) target| tercapai)");

    private static readonly PolaTeks PolaSemua = Bunyi.Pola(@"\b((semua|seluruh|seluruhnya|segenap|setiap)\s+((?:[a-z]+\s+){0,3}?)(indikator|sasaran|program|kegiatan|target)\b|(tidak ada|tak ada|tidak terdapat|tidak satu ?pun)\s+((?:[a-z]+\s+){0,2}?)(indikator|sasaran|program|kegiatan|target)\b)");
    private static readonly PolaTeks PolaBab = Bunyi.Pola(@"\b(efisiensi|kesimpulan|simpulan|penutup|ikhtisar|ringkasan)\b");
    private static readonly PolaTeks PolaKhusus = Bunyi.Pola(@"\b(belum|tidak|kecuali|hampir|sebagian|agar|akan|apabila|jika|sasaran ini|indikator ini|tersebut|program|kegiatan|triwulan|semester|[0-9]+)\b");
    private static readonly PolaTeks PolaSyarat = Bunyi.Pola(@"\b(kecuali|hampir|sebagian|agar|akan|supaya|apabila|jika|bila|diharapkan|harus|perlu|wajib|untuk|guna|triwulan|semester|bulan|rata|sasaran ini|program ini|kegiatan ini|selain|selama|tahun (lalu|sebelumnya|depan)|berikutnya|mendatang)\b");
    private static readonly PolaTeks PolaBagian = Bunyi.Pola(@"^\s*(kinerja\s+|strategis\s+|utama\s+|program\s+)*(pada|dari|untuk|dalam|di)\s+(sasaran|tujuan|program|misi|bidang|kegiatan|indikator)\b");
    private static readonly PolaTeks PolaGagal = Bunyi.Pola(@"^\W*(target )?(tidak|belum) (tercapai|mencapai target|memenuhi target|terpenuhi)\W*$");
    private static readonly PolaTeks PolaTercapai = Bunyi.Pola(@"^\W*(tercapai|melampaui|melebihi|memenuhi)\b");
    private static readonly PolaTeks PolaNama = Bunyi.Pola(@"\b(sasaran|indikator|program)\b");

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var gagal = DaftarGagal(d).Take(5).ToList();
        var bab = d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).GroupBy(p => p.Bab).Where(g => g.Count() > 1)
            .Select(g => g.Key).ToHashSet();
        return NaskahDipahami.Dari(d).Semua.Where(k => k.Paragraf.Jenis != JenisParagraf.Judul)
            .Select(k => Menyeluruh(d, k) ?? TanpaGagal(d, k) ?? (gagal.Count > 0 && Simpulan(k.Paragraf.Bab)
            && !bab.Contains(k.Paragraf.Bab) ? Umum(k, gagal) : null));
    }

    private static readonly PolaTeks PolaTanpaGagal = Bunyi.Pola(@"^\W*([0-9a-z]{1,2}[.)]\s*)?(tidak\s+(ada|adanya|terdapat|ditemukan|"
        + @"dijumpai)|tanpa)\s+(satu\s+pun\s+)?(kegagalan|ketidaktercapaian)\b");

    /// <summary>"Tidak ada kegagalan", against rows of this year that did not reach their targets; said of some failures only, it is
    /// less.</summary>
    private static Temuan? TanpaGagal(PemahamanDokumen d, KalimatDipahami k)
    {
        if (PolaTanpaGagal.Match(k.Teks) is not { Success: true } m)
        {
            return null;
        }

        var salah = d.DaftarTabel.Where(t => LingkupAngka.TandaTabel(t).Length == 0 && TabelSebanyak.Setahun(d, t))
            .Select(t => HalTerukur.Baca(t, "indikator")).OfType<HalTerukur>().Where(h => h.Kolom >= 0)
            .Select(h => (Hal: h, Baris: h.Baris.Where(b => b.Capaian?.Nilai < 100 && !PolaTercapai.IsMatch(b.Predikat)).ToList()))
            .FirstOrDefault(x => x.Baris.Count > 0);
        return salah.Hal is null ? null : Temukan(k, m.Index, m.Value.Trim(), salah.Hal, salah.Baris) with
        {
            Tingkat = k.Teks[(m.Index + m.Length)..].TrimStart().StartsWith("yang", StringComparison.OrdinalIgnoreCase)
                ? TingkatTemuan.Minor : TingkatTemuan.Material,
        };
    }

    private static bool Simpulan(string bab) => PolaBab.IsMatch(bab) && !PolaNama.IsMatch(bab);

    private static IEnumerable<TempatTemuan> DaftarGagal(PemahamanDokumen d) =>
        from t in d.DaftarTabel
        where t.Kepala.Any(k => IndeksPernyataan.Jenis(k) is JenisNama.Indikator or JenisNama.Sasaran)
        from i in Enumerable.Range(0, t.Isi.Count)
        from k in Enumerable.Range(0, t.Isi[i].Sel.Count)
        where PolaGagal.IsMatch(t.Isi[i][k])
        select t.Tempat(i, k);

    /// <summary>"Semua indikator … telah mencapai target", "tidak ada kegiatan yang di bawah 90 %", of the table at hand.</summary>
    private static Temuan? Menyeluruh(PemahamanDokumen d, KalimatDipahami k)
    {
        if (PolaSemua.Match(k.Teks) is not { Success: true } m)
        {
            return null;
        }

        var sesudah = k.Teks[(m.Index + m.Length)..];
        var syarat = SyaratCapaian.Baca(sesudah);
        var tolak = m.Groups[5].Success;
        if (syarat is null || PolaBagian.IsMatch(sesudah))
        {
            return null;
        }

        var akhir = sesudah.IndexOf(syarat.Tertulis, StringComparison.Ordinal) + syarat.Tertulis.Length;
        var klaim = k.Teks[m.Index..(m.Index + m.Length + akhir)];
        // an amount of all of them together says nothing of each
        if (PolaSyarat.IsMatch(k.Teks[..m.Index]) || PolaSyarat.IsMatch(klaim) || PolaBersama.IsMatch(klaim)
            || PolaSyarat.IsMatch(sesudah[akhir..])
            || k.Teks.Contains("kecuali", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var salah = Daftar(d, k, m.Groups[tolak ? 7 : 4].Value.ToLowerInvariant(), m.Groups[tolak ? 6 : 3].Value.ToLowerInvariant())
            .Select(h => (Hal: h, Baris: h.Baris.Where(b => Melanggar(b, syarat, tolak)).ToList())).FirstOrDefault(x => x.Baris.Count > 0);
        return salah.Hal is null ? null : Temukan(k, m.Index, klaim, salah.Hal, salah.Baris);
    }

    private static readonly PolaTeks PolaBersama = Bunyi.Pola(@"\b(rp\.?\s*[0-9]|sebesar\s+rp|senilai)");

    private static bool Melanggar(BarisTerukur b, SyaratCapaian syarat, bool tolak) =>
        !PolaTercapai.IsMatch(b.Predikat) && (tolak ? syarat.Memenuhi(b) is (true, true) : syarat.Memenuhi(b) is (false, false));

    /// <summary>The table of which the sentence speaks; in a conclusion without one, every table of the year that measures what it
    /// names.</summary>
    private static IEnumerable<HalTerukur> Daftar(PemahamanDokumen d, KalimatDipahami k, string benda, string sifat)
    {
        string[] calon = benda == "target" ? ["indikator", "sasaran"] : sifat.Contains("indikator", StringComparison.Ordinal)
            ? ["indikator"] : [benda];
        var dekat = TabelDitunjuk.Cari(d, k);
        if (TabelSebanyak.Seluruhnya(k.Teks) is var (banyak, hal) && (dekat is null || HalTerukur.Baca(dekat, hal) is null))
        {
            // the number tells which table is meant; where several have it, each must have what contradicts
            var sebanyak = TabelSebanyak.Cari(d, banyak, hal);
            return sebanyak.All(h => h.Baris.Any(b => b.Capaian?.Nilai < 100)) ? sebanyak : [];
        }

        var tabel = dekat is not null ? [dekat] : Simpulan(k.Paragraf.Bab)
            ? d.DaftarTabel.Where(t => LingkupAngka.TandaTabel(t).Length == 0 && TabelSebanyak.Setahun(d, t)) : [];
        return tabel.Select(t => calon.Select(c => HalTerukur.Baca(t, c)).FirstOrDefault(h => h is { Kolom: >= 0 })).OfType<HalTerukur>();
    }

    private static Temuan Temukan(KalimatDipahami k, int awal, string klaim, HalTerukur hal, List<BarisTerukur> salah)
    {
        var capaian = string.Join("; ", salah.Take(5).Select(b => b.Capaian?.Teks.Trim()));
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal + awal), klaim, "pernyataan yang menyebut yang tidak demikian", $"\"{klaim}\" ≠ {capaian}",
            $"Tertulis \"{klaim}\", sedangkan {hal.Tabel.Sebut} memuat {salah.Count} dari {hal.Baris.Count} yang tidak demikian: {capaian}.") with
        { Terkait = [.. salah.Take(10).Select(b => hal.Tabel.Tempat(b.Indeks, hal.Kolom))] };
    }

    /// <summary>"Realisasi fisik telah mencapai target" in a conclusion, against rows that are called not reached.</summary>
    private static Temuan? Umum(KalimatDipahami k, List<TempatTemuan> gagal)
    {
        var anak = k.Teks.Split(',', 2)[0];
        var m = PolaUmum.Match(anak);
        if (!m.Success || PolaKhusus.IsMatch(anak))
        {
            return null;
        }

        var tertulis = m.Value.Trim();
        return Aturan.Temukan(
            k.Paragraf.Tempat(k.Kalimat.Awal), tertulis, "pernyataan yang menyebut target yang tidak tercapai", $"\"{tertulis}\" ≠ tabel",
            $"Tertulis \"{tertulis}\", sedangkan tabel {gagal[0].Tabel} memuat sasaran atau indikator yang targetnya tidak tercapai.") with
        { Terkait = gagal };
    }
}
