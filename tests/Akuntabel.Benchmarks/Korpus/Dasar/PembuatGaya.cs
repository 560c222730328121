namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>Makes the habits of a writer.</summary>
internal static class PembuatGaya
{
    /// <summary>Some habits; what they are is written to the marks of the report.</summary>
    public static Gaya Buat(Acak a, Laporan l)
    {
        var inggris = a.Kadang(15);
        var (ribuan, koma) = inggris ? (",", ".") : (".", ",");
        var sen = a.Kadang(25) ? 2 : 0;
        var desimal = a.Pilih(2, 2, 2, 2, 1, 0);
        var potong = a.Kadang(10);
        var gaya = new Gaya
        {
            Uang = new(sen, ribuan, koma, a.Pilih("", "", "", "Rp", "Rp. ", "Rp ")),
            UangKalimat = UangKalimat(a, ribuan, koma),
            Persen = new(desimal, "", koma, "", a.Pilih("", "", "%", " %")) { Potong = potong, TanpaNolEkor = a.Kadang(20) },
            PersenKalimat = new(desimal, "", koma, "", a.Pilih("%", " %", " persen", "%")) { Potong = potong, TanpaNolEkor = a.Kadang(20) },
            Nilai = new(2, ribuan, koma) { TanpaNolEkor = a.Kadang(15) },
            Cacah = new(0, ribuan, koma),
            Jenjang = a.Pilih(Enum.GetValues<GayaJenjang>()),
            NomorKolom = a.Pilih(GayaNomorKolom.Tanpa, GayaNomorKolom.Tanpa, GayaNomorKolom.Polos, GayaNomorKolom.Kurung,
                GayaNomorKolom.Rumus),
            KepalaKapital = a.Kadang(35),
            JumlahDiAtas = a.Kadang(12),
            KataJumlah = a.Pilih("Jumlah", "JUMLAH", "Total", "TOTAL", "Jumlah Total", "Total Keseluruhan", "Jumlah Keseluruhan"),
            NomorTabel = a.Pilih("Tabel {0}.{1}", "Tabel {0}.{1}", "Tabel {0}.{1}.", "Tabel {2}", "Tabel {2}.", "Tabel {3}.{1}",
                "TABEL {0}.{1}"),
            JudulDuaBaris = a.Kadang(20),
            Ceroboh = a.Kadang(30),
            Tebal = a.Kadang(60),
        };
        Tandai(l, gaya, inggris);
        return gaya;
    }

    private static BentukAngka UangKalimat(Acak a, string ribuan, string koma)
    {
        var (sen, ekor) = a.Pilih((0, ""), (0, ""), (2, ""), (0, ",-"), (0, ",-"));
        return new(sen, ribuan, koma, a.Pilih("Rp", "Rp", "Rp. ", "Rp.", "Rp "), ekor);
    }

    private static void Tandai(Laporan l, Gaya g, bool inggris)
    {
        l.Ciri.Add(inggris ? "pemisah=koma" : "pemisah=titik");
        l.Ciri.Add($"uang={g.Uang.Cetak(1234)}");
        l.Ciri.Add($"persen={g.Persen.Cetak(12.5m)}");
        l.Ciri.Add($"jenjang={g.Jenjang}");
        l.Ciri.Add($"nomor kolom={g.NomorKolom}");
        l.Ciri.Add($"jumlah di atas={(g.JumlahDiAtas ? "ya" : "tidak")}");
        l.Ciri.Add($"pembulatan={(g.Persen.Potong ? "dipotong" : "dibulatkan")}");
        l.Ciri.Add($"kepala={(g.KepalaKapital ? "kapital" : "biasa")}");
        l.Ciri.Add($"ketikan={(g.Ceroboh ? "ceroboh" : "rapi")}");
        l.Ciri.Add($"judul tabel={(g.JudulDuaBaris ? "dua baris" : "satu baris")}");
        l.Ciri.Add($"kata jumlah={g.KataJumlah}");
        l.Ciri.Add($"nomor tabel={g.NomorTabel}");
    }
}
