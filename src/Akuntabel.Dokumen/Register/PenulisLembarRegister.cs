using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;
using Huruf = Akuntabel.Dokumen.Xlsx.Huruf;

namespace Akuntabel.Dokumen.Register;

/// <summary>Writes rows of a register as a workbook or CSV, and the blank sheet that people fill.</summary>
/// <param name="definisi">The register.</param>
/// <param name="kecamatan">The kecamatan of the pemda, for the list of the blank sheet; <c>null</c>: anything may be typed.</param>
public sealed class PenulisLembarRegister(DefinisiRegister definisi, IReadOnlyList<Wilayah>? kecamatan = null)
{
    /// <summary>What stands for what is sealed.</summary>
    public const string Tertutup = "•••";

    /// <summary>Heading of the column with the state of each row.</summary>
    public const string JudulKeadaan = "Keadaan";

    private const int BarisKepala = 3;
    private const int BarisTemplat = 500;
    private const decimal LebarTerbesar = 48;

    private static readonly Gaya Jumlah = new(Huruf.Tebal, Latar: WarnaNaskah.Kelompok, Bergaris: true);
    private static readonly Gaya Wajib = new(Huruf.Tebal, Latar: WarnaNaskah.Contoh, Bergaris: true, TengahTegak: true);

    /// <summary>A workbook: typed cells, a filter, the heading frozen, sums of what can be summed.</summary>
    /// <param name="baris">The rows, with computed fields.</param>
    /// <param name="judul">What the sheet is called above its heading: "Organisasi kemasyarakatan, 30 November 2026".</param>
    /// <param name="terbuka">Whether sealed fields are written; they must be opened in the rows.</param>
    public byte[] Xlsx(IReadOnlyCollection<BarisRegister> baris, string judul, bool terbuka = false)
    {
        ArgumentNullException.ThrowIfNull(baris);
        ArgumentNullException.ThrowIfNull(judul);
        var (gaya, l) = Mulai(judul, false);
        var nomor = BarisKepala;
        foreach (var b in baris)
        {
            l.MulaiBaris(++nomor);
            for (var k = 0; k < definisi.Bidang.Count; k++)
            {
                // a blank cell is not written: a hundred thousand rows of them would fill the memory
                if (Isi(definisi.Bidang[k], b, terbuka) is { Length: > 0 } isi)
                {
                    Sel(definisi.Bidang[k], isi, l, k + 1);
                }
            }

            if (definisi.Keadaan.Count > 0)
            {
                l.Teks(definisi.Bidang.Count + 1, definisi.CariKeadaan(b.Keadaan)?.Nama ?? "", GayaBuku.Isi);
            }
        }

        l.Saring = Lembar.Rentang(BarisKepala, 1, nomor, BanyakKolom);
        Jumlahkan(l, baris, nomor + 1);
        return Paket(l, gaya, judul);
    }

    /// <summary>CSV, cells guarded against being taken for formulas. What is sealed is masked.</summary>
    /// <param name="baris">The rows, with computed fields.</param>
    /// <param name="terbuka">Whether sealed fields are written.</param>
    public byte[] Csv(IEnumerable<BarisRegister> baris, bool terbuka = false)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return [0xEF, 0xBB, 0xBF, .. TulisanCsv.Tulis(';', Kepala(), baris.Select(b => definisi.Bidang
            .Select(x => NilaiRegister.Isian(x, Isi(x, b, terbuka))).Concat(definisi.Keadaan.Count > 0 ? [definisi.CariKeadaan(b.Keadaan)?.Nama ?? ""] : [])))];
    }

    /// <summary>A blank sheet with the headings of the register, its lists to choose from, and a note on each column.</summary>
    public byte[] Templat()
    {
        var judul = $"{definisi.Nama}: isi mulai baris {(BarisKepala + 1).ToString(CultureInfo.InvariantCulture)}; kolom berwarna kuning wajib diisi";
        var (gaya, l) = Mulai(judul, true);
        var pilihan = new Lembar("Pilihan", gaya) { BarisBeku = 2 };
        var daftar = new List<(string Judul, IReadOnlyList<string> Isi)>();
        for (var k = 0; k < definisi.Bidang.Count; k++)
        {
            Aturan(l, definisi.Bidang[k], k + 1, daftar);
        }

        if (definisi.Keadaan.Count > 0)
        {
            daftar.Add((JudulKeadaan, [.. definisi.Keadaan.Select(x => x.Nama)]));
            Aturan(l, BanyakKolom, JudulKeadaan, $"Kosongkan untuk {definisi.Keadaan[0].Nama}.", Sumber(daftar));
        }

        TulisPilihan(pilihan, daftar);
        return Paket(l, gaya, judul, daftar.Count > 0 ? [pilihan] : []);
    }

    private int BanyakKolom => definisi.Bidang.Count + (definisi.Keadaan.Count > 0 ? 1 : 0);

    private IEnumerable<string> Kepala() => definisi.Bidang.Select(b => b.Nama).Concat(definisi.Keadaan.Count > 0 ? [JudulKeadaan] : []);

    private (DaftarGaya Gaya, Lembar Lembar) Mulai(string judul, bool templat)
    {
        var gaya = new DaftarGaya();
        var l = new Lembar(new NamaLembar().Ambil(definisi.Nama), gaya) { Lanskap = true, BarisBeku = BarisKepala + 1, BarisUlang = (BarisKepala, BarisKepala) };
        l.AturLebar(definisi.Bidang.Select(Lebar).Concat(definisi.Keadaan.Count > 0 ? [18m] : []));
        l.MulaiBaris(1);
        l.Teks(1, judul, GayaBuku.Judul);
        l.Gabung(1, 1, 1, BanyakKolom);
        l.MulaiBaris(BarisKepala);
        var k = 1;
        foreach (var nama in Kepala())
        {
            l.Teks(k, nama, templat && k <= definisi.Bidang.Count && definisi.Bidang[k - 1].Wajib ? Wajib : GayaBuku.Kepala);
            k++;
        }

        return (gaya, l);
    }

    private static string Isi(BidangRegister b, BarisRegister baris, bool terbuka) => baris[b.Kode].Length > 0 && b.Tersegel && !terbuka ? Tertutup : baris[b.Kode];

    private static void Sel(BidangRegister b, string isi, Lembar l, int kolom)
    {
        if (NilaiRegister.Hari(isi) is { } hari && b.Jenis == JenisIsian.Tanggal)
        {
            SelBuku.Dari(hari).Tulis(l, kolom, b.Kode, GayaBuku.Isi);
        }
        else if (NilaiRegister.Angka(isi) is { } angka && (b.Berangka || b.Jenis == JenisIsian.Tahun))
        {
            l.Angka(kolom, angka, GayaBuku.Isi with { Format = Format(b), Rata = Rata.Kanan });
        }
        else
        {
            l.Teks(kolom, NilaiRegister.Cetak(b, isi), GayaBuku.Isi with { Format = "@" });
        }
    }

    private static string Format(BidangRegister b) => b.Jenis == JenisIsian.Tahun ? "0" : b.Desimal > 0 ? "#,##0." + new string('0', b.Desimal) : "#,##0";

    private void Jumlahkan(Lembar l, IReadOnlyCollection<BarisRegister> baris, int nomor)
    {
        // one that says nothing would be counted as nothing
        bool Dapat(BidangRegister b) => b.Berangka && !b.Tersegel && (b.Jenis == JenisIsian.Rupiah || Satuan.Baca(b.Satuan).Jenis is JenisSatuan.Cacah or JenisSatuan.Rupiah)
            && baris.All(x => x[b.Kode].Length > 0);
        if (baris.Count == 0 || !definisi.Bidang.Any(Dapat))
        {
            return;
        }

        l.MulaiBaris(nomor);
        l.Teks(1, "Jumlah", Jumlah);
        for (var k = 1; k < definisi.Bidang.Count; k++)
        {
            var b = definisi.Bidang[k];
            if (Dapat(b))
            {
                l.Rumus(k + 1, $"SUBTOTAL(109,{Lembar.Rentang(BarisKepala + 1, k + 1, nomor - 1, k + 1)})", baris.Sum(x => NilaiRegister.Angka(x[b.Kode]) ?? 0),
                    Jumlah with { Format = Format(b), Rata = Rata.Kanan });
            }
        }
    }

    private void Aturan(Lembar l, BidangRegister b, int kolom, List<(string Judul, IReadOnlyList<string> Isi)> daftar)
    {
        IReadOnlyList<string> isi = b.Jenis switch
        {
            JenisIsian.Pilihan => b.Pilihan,
            JenisIsian.YaTidak => ["Ya", "Tidak"],
            JenisIsian.Kabupaten => [.. DaftarWilayah.Kabupaten.Select(w => w.Nama)],
            JenisIsian.Kecamatan => [.. (kecamatan ?? []).Select(w => w.Nama)],
            _ => [],
        };
        if (isi.Count > 0)
        {
            daftar.Add((b.Nama, isi));
        }

        l.GayaKolom[kolom] = new Gaya(Format: b.Jenis == JenisIsian.Tanggal ? "dd/mm/yyyy" : b.Berangka || b.Jenis == JenisIsian.Tahun ? Format(b) : "@");
        Aturan(l, kolom, b.Nama, Catatan(b), isi.Count > 0 ? Sumber(daftar) : "");
    }

    private static void Aturan(Lembar l, int kolom, string judul, string catatan, string sumber) =>
        l.DaftarAturan.Add(new AturanSel(Lembar.Rentang(BarisKepala + 1, kolom, BarisKepala + BarisTemplat, kolom), judul, catatan, []) { Sumber = sumber });

    private static string Sumber(List<(string Judul, IReadOnlyList<string> Isi)> daftar)
    {
        var kolom = AlamatSel.NamaKolom(daftar.Count);
        return $"Pilihan!${kolom}$2:${kolom}${(daftar[^1].Isi.Count + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Catatan(BidangRegister b) => string.Join(' ', new[]
    {
        b.Petunjuk,
        b.Jenis switch
        {
            JenisIsian.Tanggal => "Tulis tanggal, misalnya 31/01/2023.",
            JenisIsian.Tahun => "Tulis empat angka.",
            JenisIsian.Rupiah => "Tulis rupiah tanpa titik.",
            JenisIsian.Angka => b.Satuan.Length > 0 ? $"Tulis angka, satuan {b.Satuan}." : "Tulis angka.",
            JenisIsian.DaftarPeriksa => $"Tulis yang ada, dipisah titik koma: {string.Join("; ", b.Pilihan)}.",
            JenisIsian.Terhitung => "Dihitung sendiri; tidak dibaca.",
            _ => "",
        },
        b.Tersegel ? "Data pribadi: disimpan tersegel." : "",
    }.Where(t => t.Length > 0));

    private static void TulisPilihan(Lembar l, List<(string Judul, IReadOnlyList<string> Isi)> daftar)
    {
        l.AturLebar(daftar.Select(_ => 30m));
        for (var b = 0; b <= daftar.Select(d => d.Isi.Count).DefaultIfEmpty(0).Max(); b++)
        {
            l.MulaiBaris(b + 1);
            for (var k = 0; k < daftar.Count; k++)
            {
                if (b <= daftar[k].Isi.Count)
                {
                    l.Teks(k + 1, b == 0 ? daftar[k].Judul : daftar[k].Isi[b - 1], b == 0 ? GayaBuku.Kepala : GayaBuku.Isi);
                }
            }
        }
    }

    private static decimal Lebar(BidangRegister b) => Math.Min(LebarTerbesar, Math.Max(b.Nama.Length + 2, b.Jenis switch
    {
        JenisIsian.TeksPanjang or JenisIsian.DaftarPeriksa => LebarTerbesar,
        JenisIsian.Teks or JenisIsian.Kabupaten => 28,
        _ => 16,
    }));

    private static byte[] Paket(Lembar l, DaftarGaya gaya, string judul, IReadOnlyList<Lembar>? lain = null)
    {
        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(judul, "Akuntabel", UkuranKertas.A4, []), [l, .. lain ?? []], gaya, keluaran);
        return keluaran.ToArray();
    }
}
