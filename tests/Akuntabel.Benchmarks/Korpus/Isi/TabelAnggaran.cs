using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables of money: the promise, the tree of programmes, kinds of spending, quarters.</summary>
internal static class TabelAnggaran
{
    /// <summary>Budget of the programmes, under the promise.</summary>
    public static void Perjanjian(Bahan b)
    {
        List<KolomTabel> kolom = [new("no", "No"), new("program", "Program"),
            new("pagu", b.A.Pilih("Anggaran", "Anggaran (Rp)", "Pagu", "Pagu Anggaran (Rp)")),
            new("ket", b.A.Pilih("Keterangan", "Ket.", "Sumber Dana"))];
        var pagu = b.K.Program.Select(p => b.P.Catat("pagu", p.Nama, Cetakan.Angka(p.Pagu, b.G.Uang, p.Nama))).ToList();
        var baris = b.K.Program.Zip(pagu, (p, c) => new IsiBaris(new() { ["program"] = p.Nama, ["pagu"] = c, ["ket"] = "APBD" })).ToList();
        Nomori(baris);
        var jumlah = b.P.Catat("pagu", "", b.P.Jumlah(pagu, b.G.Uang, b.G.KataJumlah));
        b.T.Tulis(b.A.Pilih("Program dan Anggaran", "Anggaran Program") + $" Tahun {b.Tahun}", kolom,
            Dengan(b, baris, new(new() { ["program"] = b.G.KataJumlah, ["pagu"] = jumlah }, true)));
    }

    /// <summary>The tree of programmes, kegiatan and sub kegiatan with spending.</summary>
    public static void Pohon(Bahan b)
    {
        var tingkat = b.A.Antara(1, 3);
        b.P.L.Ciri.Add($"tingkat anggaran={tingkat}");
        var kolom = KolomUang(b, tingkat);
        var baris = new List<IsiBaris>();
        var atas = b.K.Program.Select((s, i) => Simpul(b, s, i, tingkat, baris)).ToList();
        var jumlah = Serap(b, "", b.P.Jumlah([.. atas.Select(x => x.Pagu)], b.G.Uang, b.G.KataJumlah),
            b.P.Jumlah([.. atas.Select(x => x.Nyata)], b.G.Uang, b.G.KataJumlah), b.G.KataJumlah);
        JumlahkanSisa(b, "", b.K.Program);
        if (b.P.Cari("pagu", "") is { } lama && lama != jumlah.Pagu)
        {
            b.P.Hubungkan(JenisHubungan.Sama, jumlah.Pagu, [lama], n => n[0], 0);
        }

        b.T.Tulis($"{b.A.Pilih("Realisasi Anggaran", "Pagu dan Realisasi Anggaran", "Penyerapan Anggaran")} Tahun {b.Tahun}", kolom,
            Dengan(b, baris, new(jumlah.Sel, true)));
    }

    private static List<KolomTabel> KolomUang(Bahan b, int tingkat)
    {
        var kode = b.G.Jenjang == GayaJenjang.Kode && tingkat > 1;
        List<KolomTabel> kolom =
        [
            kode ? new("kode", b.A.Pilih("Kode", "Kode Rekening")) : new("no", "No"),
            new("uraian", tingkat == 1 ? "Program" : b.A.Pilih("Program/Kegiatan/Sub Kegiatan", "Uraian", "Program dan Kegiatan",
                "Nama Program/Kegiatan")),
            new("pagu", b.A.Pilih("Pagu", "Anggaran", "Alokasi Anggaran", "Pagu Anggaran (Rp)", "Anggaran (Rp)", "Jumlah Anggaran")),
            new("nyata", b.A.Pilih("Realisasi", "Realisasi (Rp)", "Realisasi Anggaran", "Penyerapan", "Realisasi Keuangan")),
            new("persen", b.A.Pilih("%", "Persentase (%)", "Capaian (%)", "% Serapan", "Tingkat Penyerapan (%)", "Persentase"),
                b.A.Pilih("({nyata}/{pagu})x100", "{nyata}/{pagu}*100", "{nyata}:{pagu}x100%")),
        ];
        if (b.A.Kadang(55))
        {
            kolom.Insert(b.A.Pilih(4, 5), new("sisa", b.A.Pilih("Sisa", "Sisa Anggaran", "Selisih", "Sisa Pagu (Rp)", "Lebih/(Kurang)"),
                "{pagu}-{nyata}"));
        }

        return kolom;
    }

    private static (Cetakan Pagu, Cetakan Nyata) Simpul(Bahan b, SimpulAnggaran s, int urut, int tingkat, List<IsiBaris> baris)
    {
        var tempat = baris.Count;
        var anak = s.Tingkat < tingkat ? s.Anak.Select((x, i) => Simpul(b, x, i, tingkat, baris)).ToList() : [];
        var (lama, lamaNyata) = (b.P.Cari("pagu", s.Nama), b.P.Cari("realisasi anggaran", s.Nama));
        var pagu = anak.Count > 0 ? b.P.Jumlah([.. anak.Select(x => x.Pagu)], b.G.Uang, s.Nama, JenisHubungan.Jenjang)
            : Cetakan.Angka(s.Pagu, b.G.Uang, s.Nama);
        var nyata = anak.Count > 0 ? b.P.Jumlah([.. anak.Select(x => x.Nyata)], b.G.Uang, s.Nama, JenisHubungan.Jenjang)
            : Cetakan.Angka(s.Realisasi, b.G.Uang, s.Nama);
        Samakan(b, pagu, lama);
        Samakan(b, nyata, lamaNyata);
        var hasil = Serap(b, s.Nama, pagu, nyata, s.Nama);
        if (anak.Count > 0)
        {
            JumlahkanSisa(b, s.Nama, s.Anak);
        }

        hasil.Sel["uraian"] = Sebut(b, s);
        hasil.Sel["kode"] = s.Kode;
        hasil.Sel["no"] = Nomor(b, s, urut);
        baris.Insert(tempat, new(hasil.Sel, s.Tingkat < tingkat && b.G.Jenjang is GayaJenjang.Tebal or GayaJenjang.Nomor));
        return (pagu, nyata);
    }

    private static void Samakan(Bahan b, Cetakan ini, Cetakan? lama)
    {
        if (lama is not null)
        {
            b.P.Hubungkan(JenisHubungan.Sama, ini, [lama], n => n[0], 0);
        }
    }

    private static (Cetakan Pagu, Cetakan Nyata, Dictionary<string, Larik> Sel) Serap(Bahan b, string nama, Cetakan pagu, Cetakan nyata,
        string pokok)
    {
        var persen = b.P.Catat("serapan", nama, b.P.Rasio(nyata, pagu, b.G.Persen, pokok));
        var sisa = b.P.Catat("sisa", nama, b.P.Selisih(pagu, nyata, b.G.Uang, pokok));
        b.P.Catat("pagu", nama, pagu);
        b.P.Catat("realisasi anggaran", nama, nyata);
        return (pagu, nyata, new() { ["uraian"] = pokok, ["pagu"] = pagu, ["nyata"] = nyata, ["persen"] = persen, ["sisa"] = sisa });
    }

    private static string Sebut(Bahan b, SimpulAnggaran s) => (b.G.Jenjang, s.Tingkat) switch
    {
        (GayaJenjang.Kata, 2) => "Kegiatan " + s.Nama,
        (GayaJenjang.Kata, 3) => "Sub Kegiatan " + s.Nama,
        (GayaJenjang.Tanda, 2) => "- " + s.Nama,
        (GayaJenjang.Tanda, 3) => "* " + s.Nama,
        _ => s.Nama,
    };

    private static string Nomor(Bahan b, SimpulAnggaran s, int i) => b.G.Jenjang == GayaJenjang.Tanpa && s.Tingkat > 1 ? ""
        : s.Tingkat switch
    {
        1 => b.G.Jenjang == GayaJenjang.Nomor ? new[] { "I", "II", "III", "IV", "V" }[i] : (i + 1).ToString(CultureInfo.InvariantCulture),
        2 => b.G.Jenjang == GayaJenjang.Nomor ? ((char)('A' + i)).ToString() : "",
        _ => b.G.Jenjang == GayaJenjang.Nomor ? (i + 1).ToString(CultureInfo.InvariantCulture) : "",
    };

    /// <summary>Numbers rows from 1.</summary>
    public static void Nomori(List<IsiBaris> baris)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            baris[i].Sel["no"] = (i + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Rows with their total where this writer puts it.</summary>
    /// <param name="b">What the report shares.</param>
    /// <param name="baris">The rows.</param>
    /// <param name="jumlah">Their total.</param>
    /// <param name="selisih">A column of differences, which add up too; empty for none.</param>
    public static List<IsiBaris> Dengan(Bahan b, List<IsiBaris> baris, IsiBaris jumlah, string selisih = "")
    {
        if (selisih.Length > 0)
        {
            Jumlahkan(b, jumlah.Sel[selisih].DaftarCetakan.First(), [.. baris.Select(x => x.Sel[selisih].DaftarCetakan.First())]);
        }

        return b.G.JumlahDiAtas ? [jumlah, .. baris] : [.. baris, jumlah];
    }

    private static void Jumlahkan(Bahan b, Cetakan jumlah, IReadOnlyList<Cetakan> bagian) =>
        b.P.Hubungkan(JenisHubungan.Jumlah, jumlah, bagian, n => n.Sum(), 0);

    /// <summary>What is left of a whole is the sum of what is left of its parts.</summary>
    private static void JumlahkanSisa(Bahan b, string nama, IEnumerable<SimpulAnggaran> anak)
    {
        if (b.P.Cari("sisa", nama) is { } sisa)
        {
            Jumlahkan(b, sisa, [.. anak.Select(a => b.P.Cari("sisa", a.Nama)).OfType<Cetakan>()]);
        }
    }
}
