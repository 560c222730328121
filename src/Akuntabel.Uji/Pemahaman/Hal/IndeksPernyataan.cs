using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Pemahaman.Hal;

/// <summary>What kind of name heads a row.</summary>
internal enum JenisNama
{
    Sasaran,
    Indikator,
    Program,
}

/// <summary>Which quantity a column holds.</summary>
/// <param name="Peran">Target, budget, realisation or percentage.</param>
/// <param name="Uang">Of money, not of performance.</param>
/// <param name="Tahun">Of which year; <c>null</c> when unknown.</param>
/// <param name="Lingkup">Of which part or version.</param>
/// <param name="Kondisi">Told as the condition from which a plan starts.</param>
internal readonly record struct BesaranTertulis(PeranKolom Peran, bool Uang, int? Tahun, string Lingkup, bool Kondisi = false);

/// <summary>A figure of a named thing in a table.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Besaran">What the figure is.</param>
/// <param name="Tunggal">Whether no other column of the table claims to be the same quantity.</param>
/// <param name="Angka">The figures of the cell.</param>
internal sealed record Pernyataan(BarisBernama Baris, int Kolom, BesaranTertulis Besaran, bool Tunggal, IReadOnlyList<AngkaTertulis> Angka)
{
    public TempatTemuan Tempat => Baris.Tabel.Tempat(Baris.Indeks, Kolom);

    /// <summary>Whether the row names a unit that is no percentage.</summary>
    public bool BukanPersen => Besaran.Peran != PeranKolom.Persen && Baris.Satuan.Length > 0 && !Angka.Any(a => a.Persen);

    /// <summary>Whether the heading of the column says that its figures are percentages.</summary>
    public bool KolomPersen => Baris.Tabel.Kepala[Kolom].Contains('%');

    /// <summary>The figures as the cell prints them.</summary>
    public string Teks => Baris.Tabel.Isi[Baris.Indeks][Kolom];
}

/// <summary>A row of a table that a name heads, with its figures.</summary>
internal sealed record BarisBernama(TabelTerbaca Tabel, int Indeks, IReadOnlyDictionary<JenisNama, string> Nama)
{
    /// <summary>What its text calls it; empty when nothing does.</summary>
    public string Sebutan { get; init; } = "";

    /// <summary>The unit that a column of its own gives it, lower case; empty when none does, or when it is a percentage.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Its figures, left to right.</summary>
    public IReadOnlyList<Pernyataan> Pernyataan { get; init; } = [];
}

/// <summary>Where the document speaks of which thing: rows by the names that head them.</summary>
internal sealed class IndeksPernyataan
{
    private static readonly (PolaTeks Pola, JenisNama Jenis)[] Kepala =
    [
        (Bunyi.Pola(@"\bindikator\b"), JenisNama.Indikator),
        (Bunyi.Pola(@"\bsasaran\b"), JenisNama.Sasaran),
        (Bunyi.Pola(@"\b(program|kegiatan|uraian)\b"), JenisNama.Program),
    ];

    private static readonly PolaTeks PolaUang = Bunyi.Pola(@"\b(anggaran|keuangan|pagu|belanja|serapan|penyerapan|alokasi|rp|rupiah)\b");
    private static readonly PolaTeks PolaCapaian = Bunyi.Pola(@"\b(capaian|pencapaian)\b");
    private static readonly PolaTeks PolaRealisasi = Bunyi.Pola(@"\brealisasi\b");
    private static readonly PolaTeks PolaKemajuan = Bunyi.Pola(@"\bkemajuan\b");
    private static readonly PolaTeks PolaTahunSaja = Bunyi.Pola(@"^\W*((tahun|thn|ta)\W*)?(19|20)[0-9]{2}\W*(\((%|persen)\))?\W*$");
    private static readonly PolaTeks PolaJudulLain = Bunyi.Pola(@"\b(capaian|pencapaian|target|anggaran|pagu|keuangan|belanja|rencana|proyeksi)\b");
    private static readonly PolaTeks PolaPersen = Bunyi.Pola(@"%|\b(persen|pros[ae]n)");
    private static readonly PolaTeks PolaSatuan = Bunyi.Pola(@"\(\s*(%|persen)\s*\)");
    private static readonly PolaTeks PolaKondisi = Bunyi.Pola(@"\bkondisi\b");
    private static readonly PolaTeks PolaLalu = Bunyi.Pola(@"\b(lalu|sebelumnya)\b");
    private static readonly PolaTeks PolaKinerja = Bunyi.Pola(@"\b(kinerja|fisik|indikator|sasaran)\b");

    private readonly int? _tahun;

    private IndeksPernyataan(PemahamanDokumen d)
    {
        _tahun = LingkupAngka.TahunLaporan(d);
        Semua = [.. d.DaftarTabel.SelectMany(DariTabel)];
        Baris = [.. Semua.Where(b => b.Nama.Count > 0)];
    }

    /// <summary>Names as this document spells them.</summary>
    public PengenalNama Pengenal { get; } = new();

    /// <summary>The year of the report, where its opening tells it.</summary>
    public int? Tahun => _tahun;

    /// <summary>All rows with a figure, whatever they are called, in reading order.</summary>
    public IReadOnlyList<BarisBernama> Semua { get; }

    /// <summary>Those of them with a name that is one thing in the whole document.</summary>
    public IReadOnlyList<BarisBernama> Baris { get; }

    /// <summary>The index of a document; several rules share it.</summary>
    public static IndeksPernyataan Dari(PemahamanDokumen d) => d.Sekali(static x => new IndeksPernyataan(x));

    /// <summary>What kind of name a column holds; <c>null</c> when none.</summary>
    public static JenisNama? Jenis(string kepala)
    {
        if (PenentuPeran.Peran(kepala) != PeranKolom.Lain)
        {
            return null;
        }

        var akhir = kepala.Split(" › ")[^1];
        var satu = Array.FindIndex(Kepala, k => k.Pola.IsMatch(akhir));
        satu = satu < 0 ? Array.FindIndex(Kepala, k => k.Pola.IsMatch(kepala)) : satu;
        return satu < 0 ? null : Kepala[satu].Jenis;
    }

    private IEnumerable<BarisBernama> DariTabel(TabelTerbaca t)
    {
        var nama = t.Kepala.Select(Jenis).ToList();
        if (DaftarBesaran(t) is not { Count: > 0 } besaran)
        {
            yield break;
        }

        var atas = new Dictionary<JenisNama, string>();
        var kolom = besaran.ToDictionary(b => b.Kolom, b => NilaiKolom.Dari(t, b.Kolom, b.Besaran));
        var satuan = Enumerable.Range(0, t.Kepala.Count).FirstOrDefault(k => Bunyi.Rapat(t.Kepala[k].Split(" › ")[^1]) == "satuan", -1);
        for (var i = 0; i < t.Isi.Count; i++)
        {
            var baris = new BarisBernama(t, i, NamaBaris(t.Isi[i], nama, atas)) 
            {
                Sebutan = Sebutan(t.Isi[i], nama), Satuan = satuan < 0 || PolaPersen.IsMatch(t.Isi[i][satuan]) ? ""
                    : t.Isi[i][satuan].Trim().ToLowerInvariant(),
            };
            var angka = besaran.Select(b => new Pernyataan(baris, b.Kolom, b.Besaran, b.Tunggal,
                    kolom[b.Kolom].Baca(t.Isi[i][b.Kolom], baris.Satuan)))
                .Where(p => p.Angka.Count > 0).ToList();
            if (angka.Count > 0)
            {
                yield return baris with { Pernyataan = angka };
            }
        }
    }

    /// <summary>The name nearest to the figures of a row; in a table whose headings name nothing, its first text.</summary>
    private static string Sebutan(BarisTerbaca b, List<JenisNama?> nama)
    {
        var kolom = Enumerable.Range(0, nama.Count).Where(k => nama[k] is not null && b[k].Any(char.IsLetter)).ToList();
        return kolom.Count > 0 ? b[kolom[^1]] : b.Sel.Select(s => s.Teks).FirstOrDefault(t => t.Count(char.IsLetter) > 3) ?? "";
    }

    /// <summary>A total or mean; among indikator "Jumlah koperasi aktif" is a name.</summary>
    public static bool Ringkasan(string nama, JenisNama? jenis) =>
        jenis == JenisNama.Indikator ? PengenalNama.Rangkuman(nama) : Bunyi.Jumlah(nama);

    /// <summary>The names of a row; a sasaran goes on for the rows below it that leave it blank.</summary>
    private Dictionary<JenisNama, string> NamaBaris(BarisTerbaca b, List<JenisNama?> nama, Dictionary<JenisNama, string> atas)
    {
        var kini = new Dictionary<JenisNama, string>();
        for (var k = 0; k < nama.Count; k++)
        {
            if (nama[k] is { } jenis && b[k].Any(char.IsLetter) && !Ringkasan(b[k], jenis) && Pengenal.Kunci(b[k]) is { Length: > 0 } kunci)
            {
                kini.TryAdd(jenis, kunci);
            }
        }

        if (kini.TryGetValue(JenisNama.Sasaran, out var sasaran))
        {
            atas[JenisNama.Sasaran] = sasaran;
        }
        else if (kini.Count > 0 && atas.TryGetValue(JenisNama.Sasaran, out var lama))
        {
            kini[JenisNama.Sasaran] = lama;
        }

        return kini;
    }

    private List<(int Kolom, BesaranTertulis Besaran, bool Tunggal)> DaftarBesaran(TabelTerbaca t)
    {
        var umum = LingkupAngka.TandaTabel(t);
        var tahunTabel = LingkupAngka.Tahun(t.Judul) ?? _tahun;
        var unsur = KolomUnsur(t);
        var uang = false;
        var hasil = new List<(int Kolom, BesaranTertulis Besaran)>();
        for (var k = 0; k < Math.Min(unsur, t.Kepala.Count); k++)
        {
            var kondisi = PolaKondisi.IsMatch(t.Kepala[k]) && LingkupAngka.Tahun(t.Kepala[k]) > 0;
            var peran = kondisi ? PeranKolom.Realisasi : Peran(t, k);
            if (peran is not (PeranKolom.Target or PeranKolom.Pagu or PeranKolom.Realisasi or PeranKolom.Persen))
            {
                continue;
            }

            uang = PolaKinerja.IsMatch(t.Kepala[k]) && !PolaUang.IsMatch(t.Kepala[k]) ? false : PolaUang.IsMatch(t.Kepala[k])
                || (peran == PeranKolom.Persen ? uang : KolomUang(t, k));
            hasil.Add((k, new BesaranTertulis(peran, uang, LingkupAngka.Tahun(t.Kepala[k])
                ?? tahunTabel, $"{(peran == PeranKolom.Realisasi ? LingkupAngka.TanpaRencana(umum) : umum)}{Jenis(t.Kepala[k], peran, uang)}|{LingkupAngka.Tanda(t.Kepala[k])}{(PolaLalu.IsMatch(t.Kepala[k]) ? " lalu" : "")}", kondisi)));
        }

        hasil = Warisi(hasil);
        var banyak = hasil.CountBy(h => h.Besaran).ToDictionary();
        return hasil.ConvertAll(h => (h.Kolom, h.Besaran, banyak[h.Besaran] == 1));
    }

    /// <summary>A percentage beside the only target of a table is measured against it: that of the plan's end, or of another year.</summary>
    private static List<(int Kolom, BesaranTertulis Besaran)> Warisi(List<(int Kolom, BesaranTertulis Besaran)> semua)
    {
        if (semua.FindAll(x => x.Besaran is { Peran: PeranKolom.Target, Uang: false }) is not [(_, { Lingkup: var l } t)]
            || l.EndsWith('|'))
        {
            return semua;
        }

        return semua.ConvertAll(x => x.Besaran is { Peran: PeranKolom.Persen, Uang: false } p && p.Lingkup.EndsWith('|')
            ? (x.Kolom, p with { Lingkup = p.Lingkup + l[(l.IndexOf('|', StringComparison.Ordinal) + 1)..] }) : x);
    }

    /// <summary>"Realisasi (%)" is a realisation whose unit is told, unless the realisation stands beside it in another unit.</summary>
    private static PeranKolom Peran(TabelTerbaca t, int kolom)
    {
        var peran = PenentuPeran.Peran(t.Kepala[kolom]);
        if (peran == PeranKolom.Lain && PolaTahunSaja.IsMatch(t.Kepala[kolom]))
        {
            // "Tahun 2016" under "Perbandingan Realisasi Kinerja": the caption names the quantity
            return PolaRealisasi.IsMatch(t.Judul) && !PolaJudulLain.IsMatch(t.Judul) ? PeranKolom.Realisasi : peran;
        }

        var akhir = PolaSatuan.Replace(t.Kepala[kolom].Split(" › ")[^1], "");
        var tanpa = peran == PeranKolom.Persen && akhir.Length < t.Kepala[kolom].Length ? PenentuPeran.Peran(akhir) : peran;
        return tanpa is PeranKolom.Target or PeranKolom.Realisasi && peran == PeranKolom.Persen
            && !Enumerable.Range(0, t.Kepala.Count).Any(k => k != kolom && PenentuPeran.Peran(t.Kepala[k]) == tanpa) ? tanpa : peran;
    }

    /// <summary>A realisation that is itself a percentage is not its share of the target.</summary>
    private static string Jenis(string kepala, PeranKolom peran, bool uang) =>
        peran != PeranKolom.Persen || uang ? "" : PolaKemajuan.IsMatch(kepala) ? " kemajuan"
            : PolaRealisasi.IsMatch(kepala) && !PolaCapaian.IsMatch(kepala) ? " realisasi" : "";

    /// <summary>The column that parts a named row into components; what stands to its right belongs to them, not to the name.</summary>
    private static int KolomUnsur(TabelTerbaca t)
    {
        var nama = Enumerable.Range(0, t.Kepala.Count).Where(k => Jenis(t.Kepala[k]) is not null).ToList();
        if (nama.Count == 0)
        {
            return t.Kepala.Count;
        }

        var bawahan = t.Isi.Where(b => nama.TrueForAll(k => b[k].Length == 0)).ToList();
        var unsur = Enumerable.Range(0, t.Kepala.Count).Where(k => k > nama[^1] && PenentuPeran.Peran(t.Kepala[k]) == PeranKolom.Lain
            && bawahan.Exists(b => b[k].Any(char.IsLetter))).ToList();
        return unsur.Count > 0 ? unsur[0] : t.Kepala.Count;
    }

    private static bool KolomUang(TabelTerbaca t, int kolom) =>
        t.Isi.Select(b => AngkaTertulis.DariSel(b[kolom])).FirstOrDefault(a => a.Count > 0) is [var angka, ..]
            && (angka.Rupiah || (angka.Satuan.Length == 0 && angka.Nilai >= 100_000));
}
