using Akuntabel.Core.Instansi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Prints a value in the form that a binding asks for (<c>{{x|kata}}</c>).</summary>
internal static class BentukNilai
{
    private static readonly Dictionary<string, Func<Fakta, decimal, string>> BentukAngka = new(StringComparer.Ordinal)
    {
        ["angka"] = (f, _) => f.CetakAngka(),
        ["satuan"] = (f, _) => f.Cetak(),
        // words say the figure that is printed, not decimals that are not
        ["kata"] = (f, n) => $"{AngkaIndonesia.Cetak(n, f.Desimal)} ({Terbilang.Bilangan(AngkaIndonesia.Bulatkan(n, f.Desimal))})",
        ["terbilang"] = (f, n) => f.Satuan.Jenis == JenisSatuan.Rupiah
            ? Terbilang.Rupiah(AngkaIndonesia.Bulatkan(n, f.Desimal))
            : Terbilang.Bilangan(AngkaIndonesia.Bulatkan(n, f.Desimal)),
        ["bulat"] = (f, n) => AngkaIndonesia.Bersatuan(f.Satuan, AngkaIndonesia.Cetak(n, 0)),
        ["mutlak"] = (f, n) => AngkaIndonesia.Bersatuan(f.Satuan, AngkaIndonesia.Cetak(Math.Abs(n), f.Desimal)),
        ["romawi"] = (_, n) => BilanganRomawi.Dari((int)n),
    };

    private static readonly Dictionary<string, Func<DateOnly, string>> BentukTanggal = new(StringComparer.Ordinal)
    {
        ["tanggal"] = TanggalIndonesia.Panjang,
        ["hari-tanggal"] = TanggalIndonesia.HariTanggal,
        ["bulan-tahun"] = TanggalIndonesia.BulanTahun,
    };

    private static readonly Dictionary<string, Func<string, string>> BentukHuruf = new(StringComparer.Ordinal)
    {
        ["besar"] = t => t.ToUpperInvariant(),
        ["kecil"] = t => t.ToLowerInvariant(),
        ["kapital"] = t => t.Length == 0 ? t : char.ToUpperInvariant(t[0]) + t[1..],
        ["nip"] = Nip.Rapikan,
        ["awal-kecil"] = AwalKecil,
        ["karena"] = t => AwalKecil(t).TrimEnd('.', ' '),
    };

    // an abbreviation stays one
    private static string AwalKecil(string t) =>
        t.Length == 0 || (t.Length > 1 && char.IsUpper(t[1])) ? t : char.ToLowerInvariant(t[0]) + t[1..];

    // fields that say how an indikator is measured
    private static readonly string[] IsianRumusan = ["formula", "definisi", "rumus"];

    private static readonly string[] BentukLain =
        ["rangkai", "baris", "bernomor", "kurung", "bertanggal", "hitungan", "alasan", "wajib", "kalimat"];

    /// <summary>Forms that print nothing when there is no value; every other form demands one.</summary>
    public static readonly string[] BolehTiada = ["kurung", "nip", "bertanggal", "karena"];

    /// <summary>Adds the value's runs.</summary>
    public static void Tulis(List<Ruas> hasil, Nilai nilai, PotonganIkatan ikatan, bool dalamSel, List<Kesalahan> kesalahan)
    {
        foreach (var b in ikatan.Bentuk.Where(b => !Dikenal(b)))
        {
            kesalahan.Add(new Kesalahan(ikatan.Asal, $"bentuk \"{b}\" tidak dikenal.",
                $"Pilih salah satu: {string.Join(", ", SemuaBentuk())}."));
        }

        if (!PenilaiIkatan.Berisi(nilai) && ikatan.Bentuk.Any(BolehTiada.Contains))
        {
            return;
        }

        if (TakTersebut(nilai, ikatan.Bentuk) is { } alasan)
        {
            kesalahan.Add(new Kesalahan(ikatan.Asal, $"\"{ikatan.Jalur}\" {alasan}", "Hapus bentuknya, atau periksa angkanya."));
            return;
        }

        var huruf = ikatan.Bentuk.FirstOrDefault(BentukHuruf.ContainsKey);
        var ubah = huruf is null ? t => t : BentukHuruf[huruf];
        var (buka, tutup) = Pengapit(nilai, ikatan.Bentuk);
        if (buka.Length > 0)
        {
            hasil.Add(new Teks(buka) { Gaya = ikatan.Gaya });
        }

        foreach (var ruas in Ruas(nilai, ikatan.Bentuk, dalamSel))
        {
            hasil.Add(ruas switch
            {
                Teks t => new Teks(ubah(t.Isi)) { Gaya = ikatan.Gaya },
                Angka a => a with { Bentuk = ubah(a.Bentuk), Gaya = ikatan.Gaya },
                _ => ruas,
            });
        }

        if (tutup.Length > 0)
        {
            hasil.Add(new Teks(tutup) { Gaya = ikatan.Gaya });
        }
    }

    /// <summary>Marks the text of a field that says how an indikator is measured; that of any other field stays as it is.</summary>
    /// <param name="hasil">The runs.</param>
    /// <param name="mulai">Where the field begins.</param>
    /// <param name="jalur">Its name in the outline.</param>
    public static void TandaiRumusan(List<Ruas> hasil, int mulai, string jalur)
    {
        if (!IsianRumusan.Contains(jalur.TrimEnd('?').Split('.')[^1]))
        {
            return;
        }

        for (var n = mulai; n < hasil.Count; n++)
        {
            hasil[n] = hasil[n] is Teks t ? t with { Rumusan = true } : hasil[n];
        }
    }

    /// <summary>Ends a sentence that somebody typed, unless he did; nothing where nothing is printed.</summary>
    /// <param name="hasil">The runs.</param>
    /// <param name="mulai">Where the sentence begins.</param>
    /// <param name="gaya">Style of the mark.</param>
    public static bool Akhiri(List<Ruas> hasil, int mulai, GayaTeks gaya)
    {
        var isi = string.Concat(hasil.Skip(mulai).Select(r => r.Tercetak)).TrimEnd().TrimEnd('"', '”', '\'', '’', ')', '*', '_');
        if (isi.Length == 0 || isi[^1] is '.' or '!' or '?' or '…' or ':')
        {
            return false;
        }

        hasil.Add(new Teks(".") { Gaya = gaya });
        return true;
    }

    // an optional value brings its own punctuation, so that nothing is left over when it is absent
    private static (string Buka, string Tutup) Pengapit(Nilai nilai, IReadOnlyList<string> bentuk) =>
        !PenilaiIkatan.Berisi(nilai) ? ("", "")
        : bentuk.Contains("kurung") ? (" (", ")")
        : bentuk.Contains("nip") ? ("NIP. ", "")
        : bentuk.Contains("bertanggal") ? (" tanggal ", "")
        : bentuk.Contains("karena") ? (" karena ", "") : ("", "");

    private static string? TakTersebut(Nilai nilai, IReadOnlyList<string> bentuk) => nilai switch
    {
        NilaiFakta { Fakta.Besaran.Nilai: { } n } when bentuk.Contains("romawi") && n is < 1 or >= 4000 =>
            "tidak punya angka romawi; hanya 1 sampai 3999.",
        NilaiFakta { Fakta.Besaran.Nilai: { } n } when (bentuk.Contains("kata")
            || bentuk.Contains("terbilang")) && Math.Abs(n) > Terbilang.Terbesar =>
            "terlalu besar untuk disebut dengan kata.",
        NilaiDaftar d => d.Butir.Select(b => TakTersebut(b, bentuk)).FirstOrDefault(a => a is not null),
        _ => null,
    };

    private static bool Dikenal(string b) => SemuaBentuk().Contains(b);

    private static IEnumerable<string> SemuaBentuk() =>
        BentukAngka.Keys.Concat(BentukTanggal.Keys).Concat(BentukHuruf.Keys).Concat(BentukLain);

    private static IEnumerable<Ruas> Ruas(Nilai nilai, IReadOnlyList<string> bentuk, bool dalamSel) => nilai switch
    {
        NilaiFakta f => [Angka(f.Fakta, bentuk, dalamSel)],
        NilaiTanggal t => [new Teks(BentukTanggal[bentuk.FirstOrDefault(BentukTanggal.ContainsKey) ?? "tanggal"](t.Tanggal))],
        NilaiTeks t => Berbaris(t.Isi),
        NilaiRuas r => r.Isi,
        NilaiDaftar d => Deret(d, bentuk, dalamSel),
        _ => [],
    };

    private static Angka Angka(Fakta f, IReadOnlyList<string> bentuk, bool dalamSel)
    {
        if (bentuk.Contains("alasan") && f.Kata is null && f.Besaran.Alasan is { } alasan)
        {
            return new Angka(f, alasan);
        }

        if (bentuk.Contains("hitungan") && f.Turunan is Hitungan h)
        {
            return new Angka(f, PencetakEkspresi.DenganAngka(h.Ekspresi));
        }

        var nama = bentuk.FirstOrDefault(BentukAngka.ContainsKey);
        if (nama is not null && f.Kata is null && f.Besaran.Nilai is { } n)
        {
            return new Angka(f, BentukAngka[nama](f, n));
        }

        return new Angka(f, dalamSel ? f.CetakAngka() : f.Cetak());
    }

    private static IEnumerable<Ruas> Berbaris(string isi)
    {
        var pertama = true;
        foreach (var baris in isi.TrimEnd('\n').Split('\n'))
        {
            if (!pertama)
            {
                yield return new GantiBaris();
            }

            pertama = false;
            yield return new Teks(baris);
        }
    }

    private static IEnumerable<Ruas> Deret(NilaiDaftar d, IReadOnlyList<string> bentuk, bool dalamSel)
    {
        var bernomor = bentuk.Contains("bernomor") && d.Butir.Count > 1;
        var berbaris = bernomor || bentuk.Contains("baris") || bentuk.Contains("bernomor");
        for (var i = 0; i < d.Butir.Count; i++)
        {
            if (i > 0)
            {
                yield return berbaris ? new GantiBaris() : new Teks(Penghubung(i, d.Butir.Count));
            }

            if (bernomor)
            {
                yield return new Teks($"{i + 1}. ");
            }

            foreach (var r in Ruas(d.Butir[i], bentuk, dalamSel))
            {
                yield return r;
            }
        }
    }

    private static string Penghubung(int i, int banyak) =>
        i < banyak - 1 ? ", " : banyak == 2 ? " dan " : ", dan ";
}
