using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Xlsx;

/// <summary>Turns a computation into a worksheet formula for one cell, with the model's meaning of "unknown".</summary>
/// <remarks>
/// What may be unknown is guarded in front of the formula: <c>IF(COUNT(inputs)&lt;n,"",…)</c> where all are needed,
/// <c>IF(divisor=0,"",…)</c> where one divides. A formula whose inputs are always there stays bare: <c>SUM(C5:C39)</c>.
/// </remarks>
internal sealed class PenerjemahRumus(PetaSel peta, AlamatSel dari)
{
    private const int PanjangTerbesar = 8000;
    private const int PanjangArgumen = 3000;
    private const int PanjangSisipan = 400;
    private const int BanyakArgumen = 200;
    private const int PenjagaTerbanyak = 3;
    private readonly List<AlamatSel> _wajib = [];
    private readonly List<string> _bukanNol = [];

    private enum Tingkat
    {
        Tambah,
        Kali,
        Satuan,
    }

    /// <summary>The formula of a computation, without "="; null when it cannot be written within a cell's limits.</summary>
    public static string? Rumus(PetaSel peta, AlamatSel dari, Ekspresi ekspresi)
    {
        var p = new PenerjemahRumus(peta, dari);
        var rumus = p.Jaga(p.Badan(ekspresi, Tingkat.Tambah));
        return rumus.Length <= PanjangTerbesar ? rumus : null;
    }

    /// <summary>The formula of a fact's own cell; null for a fact whose value is fixed by a rule that is not arithmetic.</summary>
    public static string? Rumus(PetaSel peta, AlamatSel dari, Fakta fakta) => fakta.Turunan switch
    {
        Hitungan h => Rumus(peta, dari, h.Ekspresi),
        Isian when fakta.Besaran.Ada => peta.Data(fakta).Dari(dari.Lembar),
        Isian => $"IF({peta.Data(fakta).Dari(dari.Lembar)}=\"\",\"\",{peta.Data(fakta).Dari(dari.Lembar)})",
        _ => null,
    };

    private string Badan(Ekspresi e, Tingkat minimal)
    {
        var (teks, tingkat) = e switch
        {
            Ambil a => NilaiFakta(a.Fakta),
            Tetapan t => (Tulis(t.Nilai), t.Nilai < 0 ? Tingkat.Tambah : Tingkat.Satuan),
            Jumlah j => (JumlahDari(j), Tingkat.Satuan),
            Selisih s => ($"{Badan(s.A, Tingkat.Tambah)}-{Badan(s.B, Tingkat.Kali)}", Tingkat.Tambah),
            Kali k => ($"{Badan(k.A, Tingkat.Kali)}*{Badan(k.B, Tingkat.Kali)}", Tingkat.Kali),
            Bagi b => ($"{Badan(b.A, Tingkat.Kali)}/{Pembagi(b.B)}", Tingkat.Kali),
            RataRata r => (RataRataDari(r), Tingkat.Satuan),
            RataTertimbang r => (RataTertimbangDari(r), Tingkat.Kali),
            Batas b => (BatasDari(b), Tingkat.Satuan),
            NilaiTepi t => (Fungsi(t.Terbesar ? "MAX" : "MIN", t.Bagian.Select(b => Badan(b, Tingkat.Tambah))), Tingkat.Satuan),
            BilaNol n => (BilaNolDari(n), Tingkat.Satuan),
            _ => throw new NotSupportedException(e.GetType().Name),
        };
        return tingkat < minimal ? $"({teks})" : teks;
    }

    private (string Teks, Tingkat Tingkat) NilaiFakta(Fakta fakta)
    {
        if (peta.Cari(fakta, dari) is { } sel)
        {
            return (Rujuk(sel, peta.BisaKosong(fakta)), Tingkat.Satuan);
        }

        if (fakta.Turunan is not Hitungan h)
        {
            return (Tulis(fakta.Besaran.Nilai ?? 0), Tingkat.Satuan);
        }

        // printed nowhere: written into this formula while it stays readable, else given a cell of its own
        var anak = new PenerjemahRumus(peta, dari);
        var teks = anak.Badan(h.Ekspresi, Tingkat.Satuan);
        if (teks.Length <= PanjangSisipan && anak._bukanNol.Count <= 1)
        {
            Serap(anak);
            return (teks, Tingkat.Satuan);
        }

        return (Rujuk(SelBantu(fakta, h), peta.BisaKosong(fakta)), Tingkat.Satuan);
    }

    private AlamatSel SelBantu(Fakta fakta, Hitungan h) => peta.BantuFakta(fakta, a => Rumus(peta, a, h.Ekspresi));

    private string Rujuk(AlamatSel sel, bool bisaKosong)
    {
        if (bisaKosong)
        {
            _wajib.Add(sel);
        }

        return sel.Dari(dari.Lembar);
    }

    private string Pembagi(Ekspresi b)
    {
        var teks = Badan(b, Tingkat.Satuan);
        if (b is not Tetapan { Nilai: not 0 })
        {
            BukanNol(teks);
        }

        return teks;
    }

    private string JumlahDari(Jumlah j)
    {
        if (j.Bagian.Count == 0)
        {
            return "0";
        }

        var anak = new PenerjemahRumus(peta, dari);
        var argumen = anak.Argumen(j.Bagian);
        if (Muat(argumen) || j.Bagian.Count <= 4)
        {
            Serap(anak);
            return Fungsi("SUM", argumen);
        }

        var sel = Potongan(j.Bagian)
            .Select(p => (Potongan: new Jumlah(p), Kosong: p.Any(peta.BisaKosong)))
            .Select(p => (Sel: peta.Bantu("Jumlah sebagian", p.Potongan.Hitung().Nilai, a => Rumus(peta, a, p.Potongan)), p.Kosong))
            .ToList();
        _wajib.AddRange(sel.Where(s => s.Kosong).Select(s => s.Sel));
        return Fungsi("SUM", AlamatSel.Rentang([.. sel.Select(s => s.Sel)], dari.Lembar));
    }

    /// <summary>Arguments of a function over all parts: neighbouring cells as ranges, everything else one by one.</summary>
    private List<string> Argumen(IReadOnlyList<Ekspresi> bagian)
    {
        var hasil = new List<string>();
        var sel = new List<AlamatSel>();
        foreach (var b in bagian)
        {
            if (b is Ambil a && peta.Cari(a.Fakta, dari) is { } s)
            {
                Rujuk(s, peta.BisaKosong(a.Fakta));
                sel.Add(s);
                continue;
            }

            hasil.AddRange(AlamatSel.Rentang(sel, dari.Lembar));
            sel.Clear();
            hasil.Add(Badan(b, Tingkat.Tambah));
        }

        hasil.AddRange(AlamatSel.Rentang(sel, dari.Lembar));
        return hasil;
    }

    /// <summary>Mean of what is known: AVERAGE passes over cells without a number, so each part that may be unknown needs a cell.</summary>
    private string RataRataDari(RataRata r)
    {
        if (r.Bagian.Count == 0)
        {
            // the mean of nothing is unknown
            BukanNol("0");
            return "0";
        }

        var bagian = r.Bagian.Select(BagianRataRata).ToList();
        var argumen = ArgumenLunak(bagian);
        if (Muat(argumen))
        {
            if (r.Bagian.All(peta.BisaKosong))
            {
                BukanNol(Fungsi("COUNT", argumen));
            }

            return Fungsi("AVERAGE", argumen);
        }

        var potong = Potongan(bagian).ToList();
        var jumlah = potong.Select(p => BantuLunak("SUM", p)).ToList();
        var banyak = potong.Select(p => BantuLunak("COUNT", p)).ToList();
        var pembagi = Fungsi("SUM", AlamatSel.Rentang(banyak, dari.Lembar));
        BukanNol(pembagi);
        return $"({Fungsi("SUM", AlamatSel.Rentang(jumlah, dari.Lembar))}/{pembagi})";
    }

    private (AlamatSel? Sel, Ekspresi Isi) BagianRataRata(Ekspresi e)
    {
        if (e is Ambil a && (peta.Cari(a.Fakta, dari) ?? SelBantuBila(a.Fakta)) is { } sel)
        {
            return (sel, e);
        }

        return peta.BisaKosong(e)
            ? (peta.Bantu("Bagian rata-rata", e.Hitung().Nilai, s => Rumus(peta, s, e)), e)
            : (null, e);
    }

    private AlamatSel? SelBantuBila(Fakta f) => f.Turunan is Hitungan h && peta.BisaKosong(f) ? SelBantu(f, h) : null;

    private List<string> ArgumenLunak(IReadOnlyList<(AlamatSel? Sel, Ekspresi Isi)> bagian)
    {
        var sel = bagian.Where(b => b.Sel is not null).Select(b => b.Sel.GetValueOrDefault()).ToList();
        return [.. AlamatSel.Rentang(sel, dari.Lembar), .. bagian.Where(b => b.Sel is null).Select(b => Badan(b.Isi, Tingkat.Tambah))];
    }

    private AlamatSel BantuLunak(string fungsi, IReadOnlyList<(AlamatSel? Sel, Ekspresi Isi)> bagian)
    {
        var nilai = bagian.Select(b => b.Isi.Hitung().Nilai).OfType<decimal>().ToList();
        return peta.Bantu(fungsi == "SUM" ? "Jumlah sebagian" : "Banyak sebagian", fungsi == "SUM" ? nilai.Sum() : nilai.Count,
            a => Fungsi(fungsi, new PenerjemahRumus(peta, a).ArgumenLunak(bagian)));
    }

    private string RataTertimbangDari(RataTertimbang r)
    {
        var bobot = new Jumlah([.. r.Pasangan.Select(p => p.Bobot)]);
        var nilaiSel = Baris([.. r.Pasangan.Select(p => p.Nilai)]);
        var bobotSel = Baris(bobot.Bagian);
        if (nilaiSel is null || bobotSel is null || Mendatar(nilaiSel) != Mendatar(bobotSel))
        {
            return Badan(new Bagi(new Jumlah([.. r.Pasangan.Select(p => new Kali(p.Nilai, p.Bobot))]), bobot), Tingkat.Kali);
        }

        foreach (var (nilai, b) in r.Pasangan)
        {
            // names the cells once, so that those which may be unknown are guarded
            Badan(nilai, Tingkat.Tambah);
            Badan(b, Tingkat.Tambah);
        }

        BukanNol($"SUM({bobotSel})");
        return $"SUMPRODUCT({nilaiSel},{bobotSel})/SUM({bobotSel})";
    }

    /// <summary>The one range that holds exactly these parts; null when they do not stand together.</summary>
    private string? Baris(IReadOnlyList<Ekspresi> bagian)
    {
        var sel = bagian.Select(b => b is Ambil a ? peta.Cari(a.Fakta, dari) : null).ToList();
        if (sel.Contains(null))
        {
            return null;
        }

        var rentang = AlamatSel.Rentang([.. sel.OfType<AlamatSel>()], dari.Lembar);
        return rentang.Count == 1 ? rentang[0] : null;
    }

    private static bool Mendatar(string rentang)
    {
        var sel = rentang[(rentang.IndexOf('!', StringComparison.Ordinal) + 1)..].Split(':');
        return sel[0].TrimEnd([.. "0123456789"]) != sel[^1].TrimEnd([.. "0123456789"]);
    }

    private string BatasDari(Batas b)
    {
        var teks = Badan(b.Isi, Tingkat.Tambah);
        teks = b.Bawah is { } bawah ? $"MAX({Tulis(bawah)},{teks})" : teks;
        return b.Atasan is { } atas ? $"MIN({Tulis(atas)},{teks})" : b.Bawah is null ? $"({teks})" : teks;
    }

    // what would be guarded by a blank has the stated value; a mean of nothing stays unknown
    private string BilaNolDari(BilaNol n)
    {
        var anak = new PenerjemahRumus(peta, dari);
        var isi = anak.Badan(n.Isi, Tingkat.Tambah);
        _wajib.AddRange(anak._wajib);
        var rata = anak._bukanNol.Where(b => b.StartsWith("COUNT(", StringComparison.Ordinal)).ToList();
        rata.ForEach(BukanNol);
        return Enumerable.Reverse(anak._bukanNol).Except(rata).Aggregate(isi, (i, b) => $"IF({b}=0,{Tulis(n.Pengganti)},{i})");
    }

    private string Jaga(string badan)
    {
        var rumus = _bukanNol.Count > PenjagaTerbanyak
            ? $"IFERROR({badan},\"\")"
            : Enumerable.Reverse(_bukanNol).Aggregate(badan, (isi, b) => $"IF({b}=0,\"\",{isi})");
        var wajib = _wajib.Distinct().ToList();
        if (wajib.Count == 0)
        {
            return rumus;
        }

        var hitung = string.Join('+', AlamatSel.Rentang(wajib, dari.Lembar).Chunk(BanyakArgumen).Select(c => Fungsi("COUNT", c)));
        return $"IF({hitung}<{Xml.Bilangan(wajib.Count)},\"\",{rumus})";
    }

    private void Serap(PenerjemahRumus anak)
    {
        _wajib.AddRange(anak._wajib);
        anak._bukanNol.ForEach(BukanNol);
    }

    private void BukanNol(string teks)
    {
        if (!_bukanNol.Contains(teks))
        {
            _bukanNol.Add(teks);
        }
    }

    private static bool Muat(List<string> argumen) => argumen.Count <= BanyakArgumen && argumen.Sum(a => a.Length + 1) <= PanjangArgumen;

    private static IEnumerable<T[]> Potongan<T>(IReadOnlyList<T> bagian) =>
        bagian.Chunk(Math.Min(BanyakArgumen / 2, (bagian.Count + 3) / 4));

    private static string Fungsi(string nama, IEnumerable<string> argumen) => $"{nama}({string.Join(',', argumen)})";

    private static string Tulis(decimal nilai) => nilai.ToString("0.##############", CultureInfo.InvariantCulture);
}
