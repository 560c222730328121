using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Benchmarks.Korpus.Data;

namespace Akuntabel.Benchmarks.Korpus.Isi;

/// <summary>Tables of money in further shapes: beside results, before and after a change, in thousands, in parts.</summary>
internal static class TabelGabungan
{
    /// <summary>Results and money of each programme in one row, under two headings.</summary>
    public static void KinerjaDanAnggaran(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", "Program"), new("kt", "Target", "", "Kinerja"), new("kr", "Realisasi", "", "Kinerja"),
                new("kc", b.A.Pilih("Capaian (%)", "%"), "{kr}/{kt}x100", "Kinerja"),
            new("at", b.A.Pilih("Pagu", "Alokasi", "Anggaran"), "", "Anggaran"), new("ar", "Realisasi", "", "Anggaran"),
                new("ac", b.A.Pilih("Serapan (%)", "%", "Capaian (%)"), "{ar}/{at}x100", "Anggaran"),
        ];
        var baris = b.K.Program.Select(p => Gabung(b, p)).ToList();
        TabelAnggaran.Nomori(baris);
        b.T.Tulis($"{b.A.Pilih("Kinerja dan Anggaran Program", "Capaian Kinerja Program dan Realisasi Anggaran")} Tahun {b.Tahun}", kolom,
            baris);
    }

    private static IsiBaris Gabung(Bahan b, SimpulAnggaran p)
    {
        var target = b.A.Antara(5, 80);
        var (t, r) = (Cetakan.Angka(target, b.G.Cacah, p.Nama), Cetakan.Angka(b.A.Antara(target * 2 / 3, target * 6 / 5), b.G.Cacah,
            p.Nama));
        var (a, n) = (Ulang(b, "pagu", p), Ulang(b, "realisasi anggaran", p));
        return new(new()
        {
            ["nama"] = p.Nama, ["kt"] = t, ["kr"] = r, ["kc"] = b.P.Rasio(r, t, b.G.Persen, p.Nama), ["at"] = a, ["ar"] = n,
                ["ac"] = b.P.Rasio(n, a, b.G.Persen, p.Nama),
        });
    }

    private static Cetakan Ulang(Bahan b, string hal, SimpulAnggaran p) => b.P.Cari(hal, p.Nama) is { } c
        ? b.P.Ulang(c, b.G.Uang, p.Nama)
        : b.P.Catat(hal, p.Nama, Cetakan.Angka(hal == "pagu" ? p.Pagu : p.Realisasi, b.G.Uang, p.Nama));

    /// <summary>Budget before and after the change of the year.</summary>
    public static void Perubahan(Bahan b)
    {
        List<KolomTabel> kolom =
        [
            new("no", "No"), new("nama", "Program"), new("m", b.A.Pilih("Sebelum Perubahan", "APBD Murni", "Anggaran Semula")),
                new("p", b.A.Pilih("Setelah Perubahan", "APBD Perubahan", "Anggaran Menjadi")),
            new("u", b.A.Pilih("Bertambah/(Berkurang)", "Selisih", "Perubahan"), "{p}-{m}"),
        ];
        var bentuk = b.G.Uang with { MinusKurung = true };
        var ganti = b.K.Program.Select(x => (x, m: Cetakan.Angka(Math.Truncate(x.Pagu * b.A.Desimal(0.85m, 1.15m, 3) / 1000) * 1000,
            bentuk, x.Nama), p: Ulang(b, "pagu", x))).ToList();
        var baris = ganti.Select(x => Baris(b, x.x.Nama, x.m, x.p, bentuk, false)).ToList();
        TabelAnggaran.Nomori(baris);
        var jumlah = Baris(b, b.G.KataJumlah, b.P.Jumlah([.. ganti.Select(x => x.m)], bentuk, b.G.KataJumlah),
            b.P.Jumlah([.. ganti.Select(x => x.p)], bentuk, b.G.KataJumlah), bentuk, true);
        b.T.Tulis($"Perubahan Anggaran Tahun {b.Tahun}", kolom, TabelAnggaran.Dengan(b, baris, jumlah, "u"));
    }

    private static IsiBaris Baris(Bahan b, string nama, Cetakan m, Cetakan p, BentukAngka bentuk, bool tebal) =>
        new(new() { ["nama"] = nama, ["m"] = m, ["p"] = p, ["u"] = b.P.Selisih(p, m, bentuk, nama) }, tebal);

    /// <summary>The programmes in thousands of rupiah.</summary>
    public static void Ribuan(Bahan b)
    {
        var bentuk = b.G.Uang with { Desimal = 0, Depan = "" };
        List<KolomTabel> kolom = [new("no", "No"), new("nama", "Program"), new("p", b.A.Pilih("Pagu (ribu rupiah)", "Anggaran (Rp ribu)")),
            new("r", b.A.Pilih("Realisasi (ribu rupiah)", "Realisasi (Rp ribu)"))];
        var baris = b.K.Program.Select(p => (p, Pagu: b.P.Cari("pagu", p.Nama), Nyata: b.P.Cari("realisasi anggaran", p.Nama)))
            .Where(x => x.Pagu is not null && x.Nyata is not null).Select(x => new IsiBaris(new()
        {
            ["nama"] = x.p.Nama, ["p"] = Seribu(b, x.Pagu, bentuk, x.p.Nama), ["r"] = Seribu(b, x.Nyata, bentuk, x.p.Nama),
        })).ToList();
        if (baris.Count > 0)
        {
            TabelAnggaran.Nomori(baris);
            b.T.Tulis($"Ringkasan Anggaran Program Tahun {b.Tahun} (dalam ribu rupiah)", kolom, baris);
        }
    }

    private static Larik Seribu(Bahan b, Cetakan? asal, BentukAngka bentuk, string nama) =>
        asal is null ? "" : b.P.Turunan(JenisHubungan.Sama, [asal], n => n[0] / 1000, bentuk, nama, 1);

    /// <summary>Kegiatan under the name of each programme, with a total after each part and one of all.</summary>
    public static void Berbagian(Bahan b)
    {
        List<KolomTabel> kolom = [new("no", "No"), new("nama", b.A.Pilih("Kegiatan", "Program/Kegiatan", "Uraian Kegiatan")),
            new("a", b.A.Pilih("Anggaran", "Pagu", "Target Keuangan")), new("r", b.A.Pilih("Realisasi", "Realisasi Keuangan"))];
        var (baris, a, r) = (new List<IsiBaris>(), new List<Cetakan>(), new List<Cetakan>());
        var kata = b.A.Pilih("Jumlah", "Sub Jumlah", "");
        foreach (var p in b.K.Program)
        {
            baris.Add(new(new() { ["nama"] = p.Nama }, true));
            var anak = p.Anak.Select(k => (k, a: Ulang(b, "pagu", k), r: Ulang(b, "realisasi anggaran", k))).ToList();
            baris.AddRange(anak.Select((x, i) => new IsiBaris(new() { ["no"] = $"{i + 1}", ["nama"] = x.k.Nama, ["a"] = x.a,
                ["r"] = x.r })));
            a.Add(b.P.Jumlah([.. anak.Select(x => x.a)], b.G.Uang, $"Jumlah {p.Nama}"));
            r.Add(b.P.Jumlah([.. anak.Select(x => x.r)], b.G.Uang, $"Jumlah {p.Nama}"));
            baris.Add(new(new() { ["nama"] = kata.Length > 0 ? kata : $"Jumlah {p.Nama}", ["a"] = a[^1], ["r"] = r[^1] }, true));
        }

        baris.Add(new(new() { ["nama"] = b.G.KataJumlah, ["a"] = b.P.Jumlah(a, b.G.Uang, b.G.KataJumlah),
            ["r"] = b.P.Jumlah(r, b.G.Uang, b.G.KataJumlah) }, true));
        b.T.Tulis($"Realisasi Kegiatan Menurut Program Tahun {b.Tahun}", kolom, baris);
    }
}
