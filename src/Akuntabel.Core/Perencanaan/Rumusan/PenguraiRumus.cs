using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>Reads the text of a formula by the usual rules: parentheses first, then × ÷, then + −.</summary>
internal sealed class PenguraiRumus(PembacaHuruf huruf, IReadOnlyList<Fakta> komponen)
{
    private const int DalamPaling = 40;
    private const string Kurung = "Setiap kurung buka punya kurung tutup.";

    private readonly List<GalatRumus> _galat = [];
    private readonly List<Fakta> _dipakai = [];
    private readonly IReadOnlyList<Fakta> _komponen = [.. komponen.Where(k => k.Nama.Trim().Length > 0)
        .OrderByDescending(k => k.Nama.Trim().Length)];

    private int _dalam;

    private delegate SatuanRumus? AturanSatuan(SatuanRumus kiri, SatuanRumus kanan);

    /// <summary>Reads it.</summary>
    public RumusTerbaca Urai()
    {
        var hasil = huruf.Habis ? Gagal("Rumus belum ditulis.", "Tulis misalnya: Komponen A ÷ Komponen B × 100 %.") : JumlahSuku();
        if (hasil is not null && !huruf.Habis)
        {
            hasil = Gagal(huruf.Kini == ')' ? "Ada kurung tutup tanpa kurung buka." : $"\"{huruf.Kini}\" tidak diharapkan di sini.",
                huruf.Kini == ')' ? Kurung : "Di antara dua komponen harus ada +, −, ×, atau ÷.");
        }

        return new RumusTerbaca(Rusak ? null : hasil?.Isi, hasil?.Satuan ?? SatuanRumus.BelumDiketahui, [.. _dipakai.Distinct()],
            [.. _galat.OrderBy(g => g.Huruf)]);
    }

    private bool Rusak => _galat.Exists(g => g.Jenis == SalahRumus.Tulisan);

    private Suku? JumlahSuku() => Rangkai(HasilKali, '+', '−');

    private Suku? HasilKali() => Rangkai(Satu, '×', '÷');

    private Suku? Rangkai(Func<Suku?> bagian, char pertama, char kedua)
    {
        var kiri = bagian();
        while (kiri is not null && huruf.Operator() is var (tanda, panjang) && (tanda == pertama || tanda == kedua))
        {
            var letak = huruf.Letak;
            huruf.Maju(panjang);
            kiri = bagian() is { } kanan ? Operasi(tanda, letak, kiri, kanan) : null;
        }

        return kiri;
    }

    private Suku Operasi(char tanda, int letak, Suku a, Suku b) => tanda switch
    {
        '+' => Padu(letak, "dijumlahkan", a, b, (x, y) => x.Tambah(y), new Jumlah(a.Isi is Jumlah j ? [.. j.Bagian, b.Isi] : [a.Isi,
            b.Isi])),
        '−' => Padu(letak, "dikurangkan", a, b, (x, y) => x.Tambah(y), new Selisih(a.Isi, b.Isi)),
        '×' => Padu(letak, "dikalikan", a, b, (x, y) => x.Kali(y), new Kali(a.Isi, b.Isi)),
        _ => Padu(letak, "dibagi", a, b, (x, y) => x.Bagi(y), new Bagi(a.Isi, b.Isi)),
    };

    private Suku Padu(int letak, string kata, Suku a, Suku b, AturanSatuan aturan, Ekspresi isi)
    {
        if (aturan(a.Satuan, b.Satuan) is { } satuan)
        {
            return new Suku(isi, satuan);
        }

        _galat.Add(new GalatRumus(SalahRumus.Satuan, letak + 1, $"Satuan {a.Satuan} dan {b.Satuan} tidak dapat {kata}.",
            kata is "dikalikan" or "dibagi" ? "Persen hanya dipakai untuk hasil bagi dua angka bersatuan sama."
                : "Pakai komponen yang satuannya sama."));
        return new Suku(isi, SatuanRumus.BelumDiketahui);
    }

    private Suku? Satu()
    {
        if (huruf.Habis)
        {
            return Gagal($"Rumus berhenti sesudah \"{huruf.Sebelum(huruf.Letak)}\".", "Tulis komponen atau angka sesudahnya.");
        }

        if (++_dalam > DalamPaling)
        {
            return Gagal("Kurung di dalam kurung terlalu banyak.", "Sederhanakan rumusnya.");
        }

        var hasil = Berkurung() ?? Fungsi() ?? Komponen() ?? Angka() ?? Asing();
        _dalam--;
        return hasil;
    }

    private Suku? Berkurung()
    {
        var letak = huruf.Letak;
        if (Rusak || !huruf.Ambil('('))
        {
            return Rusak ? null : huruf.Operator() is ('−', var n) ? Negatif(n) : null;
        }

        return JumlahSuku() is { } isi ? huruf.Ambil(')') ? isi : Gagal("Kurung belum ditutup.", Kurung, letak) : null;
    }

    private Suku? Negatif(int panjang)
    {
        huruf.Maju(panjang);
        return Satu() is { } s ? s with { Isi = s.Isi is Tetapan t ? new Tetapan(-t.Nilai) : new Selisih(new Tetapan(0), s.Isi) } : null;
    }

    private Suku? Fungsi()
    {
        var letak = huruf.Letak;
        if (Rusak || Array.Find(["rata-rata", "jumlah", "terkecil", "terbesar", "jika-nol"], huruf.Fungsi) is not { } nama)
        {
            return null;
        }

        if (Argumen(nama, letak) is not { } isi)
        {
            return null;
        }

        if (nama == "jika-nol")
        {
            return isi is [var nilai, { Isi: Tetapan ganti }] ? nilai with { Isi = new BilaNol(nilai.Isi, ganti.Nilai) }
                : Gagal("jika-nol membutuhkan rumus dan satu angka.", "Tulis misalnya: jika-nol(A ÷ B; 100).", letak);
        }

        IReadOnlyList<Ekspresi> bagian = [.. isi.Select(s => s.Isi)];
        return isi.Skip(1).Aggregate(isi[0], (a, b) => Padu(letak, "digabung dalam " + nama, a, b, (x, y) => x.Tambah(y), b.Isi)) with
        {
            Isi = nama switch
            {
                "jumlah" => new Jumlah(bagian), "rata-rata" => new RataRata(bagian), _ => new NilaiTepi(bagian, nama == "terbesar"),
            },
        };
    }

    private List<Suku>? Argumen(string nama, int letak)
    {
        var isi = new List<Suku>();
        do
        {
            if (JumlahSuku() is not { } s)
            {
                return null;
            }

            isi.Add(s);
        }
        while (huruf.Ambil(';') || huruf.Ambil(','));
        if (huruf.Ambil(')'))
        {
            return isi;
        }

        _ = Gagal($"Kurung {nama} belum ditutup.", "Pisahkan isinya dengan titik koma, lalu tutup kurungnya.", letak);
        return null;
    }

    private Suku? Komponen()
    {
        var letak = huruf.Letak;
        var panjang = 0;
        if (Rusak || _komponen.FirstOrDefault(k => (panjang = huruf.Panjang(k.Nama)) > 0 && huruf.Usai(panjang)) is not { } f)
        {
            return null;
        }

        huruf.Maju(panjang);
        var satuan = f.Satuan;
        if (huruf.Kurung() is { Length: > 0 } tertulis && !Satuan.Baca(tertulis).Sama(satuan) && satuan.Nama.Length > 0)
        {
            _galat.Add(new GalatRumus(SalahRumus.Satuan, letak + 1,
                $"{f.Nama} ditulis bersatuan {tertulis}, padahal satuannya {satuan.Nama}.",
                "Samakan, atau hapus kurung sikunya."));
        }

        return Pakai(f);
    }

    private Suku? Angka()
    {
        if (Rusak || !char.IsAsciiDigit(huruf.Kini))
        {
            return null;
        }

        var (letak, teks) = (huruf.Letak, huruf.Angka());
        if (!BacaAngka.Coba(teks, out var nilai, out var alasan) || nilai is not { } n)
        {
            return Gagal(alasan ?? $"\"{teks}\" bukan angka.", "", letak);
        }

        var kata = huruf.Panjang("persen");
        huruf.Maju(kata);
        return new Suku(new Tetapan(n), kata > 0 || huruf.Ambil('%') ? SatuanRumus.Persen : SatuanRumus.Bilangan);
    }

    // a name that is not in the list: the rest is read all the same, so that it can be drawn and everything wrong is told at once
    private Suku? Asing()
    {
        if (Rusak)
        {
            return null;
        }

        var (letak, nama) = (huruf.Letak, huruf.Nama());
        if (nama.Length == 0)
        {
            return Gagal($"\"{huruf.Kini}\" tidak dapat berdiri di sini.", "Tulis komponen, angka, atau kurung buka.", letak);
        }

        var satuan = huruf.Kurung();
        var mirip = _komponen.FirstOrDefault(k => KemiripanNama.Mirip(k.Nama, nama));
        _galat.Add(new GalatRumus(SalahRumus.Komponen, letak + 1, $"Komponen \"{nama}\" tidak ada dalam daftar komponen.",
            mirip is null ? "Tambahkan pada daftar komponen, atau betulkan namanya." : $"Mungkin maksudnya \"{mirip.Nama}\"."));
        return Pakai(new Fakta("rumus." + nama, nama, Besaran.Kosong("tidak ada dalam daftar komponen"), Satuan.Baca(satuan ?? ""), 0,
            new Isian(new Asal("", 0))));
    }

    private Suku Pakai(Fakta f)
    {
        _dipakai.Add(f);
        return new Suku(new Ambil(f), SatuanRumus.Dari(f.Satuan));
    }

    private Suku? Gagal(string pesan, string saran, int? letak = null)
    {
        if (!Rusak)
        {
            _galat.Add(new GalatRumus(SalahRumus.Tulisan, (letak ?? huruf.Letak) + 1, pesan, saran));
        }

        return null;
    }

    /// <summary>A part with its unit.</summary>
    private sealed record Suku(Ekspresi Isi, SatuanRumus Satuan);
}
