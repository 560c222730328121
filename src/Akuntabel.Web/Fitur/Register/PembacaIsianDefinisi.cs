using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Between a definition and its form. What the form does not show (conditions of tables, how sure we are of a law) stays.</summary>
public sealed class PembacaIsianDefinisi(IsianDefinisi isian, DefinisiRegister semula)
{
    private const char Pemisah = ';';

    private readonly List<(string Tempat, string Pesan)> _galat = [];

    /// <summary>What could not be read, with the field of the form.</summary>
    public IReadOnlyList<(string Tempat, string Pesan)> Galat => _galat;

    /// <summary>The form of a definition.</summary>
    public static IsianDefinisi Dari(DefinisiRegister d)
    {
        ArgumentNullException.ThrowIfNull(d);
        var hasil = new IsianDefinisi();
        var u = hasil.Umum;
        (u["nama"], u["sebutan"], u["uraian"], u["dasar"]) = (d.Nama, d.Sebutan, d.Uraian, d.Dasar);
        (u["kunci"], u["padanan"]) = (Baris(d.KunciSama), Baris(d.Padanan.Select(p => $"{p.Kata} = {p.Baku}".TrimEnd())));
        (u["baca"], u["tulis"], u["rahasia"]) = (Baris(d.Akses.Baca), Baris(d.Akses.Tulis), Baris(d.Akses.Rahasia));
        if (d.Retensi is { } r)
        {
            (u["retensi-bidang"], u["retensi-tahun"], u["retensi-dasar"]) = (r.Bidang, Angka(r.Tahun), r.Dasar);
        }

        hasil["bidang"].AddRange(d.Bidang.Select(b => Butir(("kode", b.Kode), ("nama", b.Nama), ("jenis", $"{b.Jenis}"), ("satuan", b.Satuan), ("desimal", Angka(b.Desimal)),
            ("pilihan", Baris(b.Pilihan)), ("wajib", Ya(b.Wajib)), ("kerahasiaan", $"{b.Kerahasiaan}"), ("pola", $"{b.Pola}"), ("bagian", b.Bagian),
            ("petunjuk", b.Petunjuk), ("didaftar", Ya(b.DiDaftar)), ("rumus", b.Rumus), ("skala", b.Skala), ("sinonim", Baris(b.Sinonim)), ("tidaksebelum", b.TidakSebelum))));
        hasil["keadaan"].AddRange(d.Keadaan.Select(k => Butir(("kode", k.Kode), ("nama", k.Nama), ("akhir", Ya(k.Akhir)))));
        hasil["tindakan"].AddRange(d.Perpindahan.Select(p => Butir(("kode", p.Kode), ("nama", p.Nama), ("dari", Baris(p.Dari)), ("ke", p.Ke), ("wajib", Baris(p.Wajib)), ("hari", p.Hari),
            ("beralasan", Ya(p.Beralasan)), ("peran", Baris(p.Peran)))));
        hasil["tenggat"].AddRange(d.Tenggat.Select(t => Butir(("kode", t.Kode), ("nama", t.Nama), ("patokan", $"{t.Patokan}:{t.Dari}"), ("banyak", Angka(t.Banyak)),
            ("satuan", $"{t.Satuan}"), ("bulan", t.Bulan > 0 ? Angka(t.Bulan) : ""), ("tanggal", t.Tanggal > 0 ? Angka(t.Tanggal) : ""), ("selama", Baris(t.SelamaKeadaan)),
            ("selesai", t.SelesaiBila), ("peringatan", Angka(t.Peringatan)), ("dasar", t.Dasar), ("surat", t.Surat), ("peran", Baris(t.Peran)))));
        hasil["tabel"].AddRange(d.Tampilan.Select(t => Butir(("kode", t.Kode), ("judul", t.Judul), ("kolom", Baris(t.Kolom)), ("ukuran", $"{t.Ukuran}"), ("ukur", Baris(t.Bidang)),
            ("silang", t.Silang), ("keadaan", Baris(t.Keadaan)), ("masa", $"{t.Masa}"), ("hari", t.Hari))));
        hasil["parameter"].AddRange(d.Parameter.Select(p => Butir(("kode", p.Kode), ("nama", p.Nama), ("satuan", p.Satuan), ("hari", p.Hari), ("menurut", p.Menurut),
            ("nilai", Baris(p.Berlaku.Select(n => string.Join($"{Pemisah} ", new[] { TanggalIndonesia.Panjang(n.Sejak), AngkaIndonesia.Cetak(n.Nilai, n.Nilai == decimal.Truncate(n.Nilai) ? 0 : 2), n.Untuk, n.Dasar })))))));
        return hasil;
    }

    /// <summary>The definition that the form says.</summary>
    /// <param name="kode">Code of the register.</param>
    public DefinisiRegister Susun(string kode)
    {
        var u = isian.Umum;
        var bidang = Isi("bidang").Select(x => Bidang(x.Butir, x.Tempat)).ToList();
        // the first is what a row is called by: it is asked of every row
        bidang = [.. bidang.Select((b, i) => i == 0 && b is { Tersegel: false, Jenis: not JenisIsian.Terhitung } ? b with { Wajib = true } : b)];
        return semula with
        {
            Kode = kode, Nama = Satu(u["nama"]), Sebutan = Satu(u["sebutan"]), Uraian = Satu(u["uraian"]), Dasar = Satu(u["dasar"]), Bidang = bidang,
            // the first one has to be filled: boxes come in the order of fields, which says nothing of that
            KunciSama = u["kunci-ada"].Length > 0 || isian.Versi > 0
                ? [.. semula.KunciSama.Where(u.Banyak("kunci").Contains), .. u.Banyak("kunci").Where(k => !semula.KunciSama.Contains(k))]
                : bidang is [var awal, ..] ? [awal.Kode] : [],
            Padanan = [.. u.Banyak("padanan").Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).Select(p => new PadananKata(p[0], p.Length > 1 ? p[1] : ""))],
            Keadaan = [.. Isi("keadaan").Select(x => new KeadaanRegister(x.Butir["kode"], Satu(x.Butir["nama"]), x.Butir.Ya("akhir")))],
            Perpindahan = [.. Isi("tindakan").Select(x => Tindakan(x.Butir))],
            Tenggat = [.. Isi("tenggat").Select(x => Tenggat(x.Butir, x.Tempat))],
            Tampilan = [.. Isi("tabel").Select(x => Tabel(x.Butir))],
            Parameter = [.. Isi("parameter").Select(x => Parameter(x.Butir, x.Tempat))],
            Akses = new AksesRegister(Peran(u, "baca"), Peran(u, "tulis"), Peran(u, "rahasia")),
            Retensi = u["retensi-tahun"].Length == 0 ? null
                : new RetensiRegister(u["retensi-bidang"], Bilangan(u["retensi-tahun"], "umum.retensi-tahun"), Satu(u["retensi-dasar"])),
        };
    }

    private IEnumerable<(Butir Butir, string Tempat)> Isi(string kelompok) =>
        isian[kelompok].Select((b, i) => (b, $"{kelompok}.{i}")).Where(b => !b.b.Kosong);

    private BidangRegister Bidang(Butir b, string tempat) => (semula.Cari(b["kode"]) ?? new BidangRegister(b["kode"], "", JenisIsian.Teks)) with
    {
        Nama = Satu(b["nama"]), Jenis = b.Pilih<JenisIsian>("jenis"), Satuan = Satu(b["satuan"]), Desimal = Bilangan(b["desimal"], tempat + ".desimal"),
        Pilihan = b.Banyak("pilihan"), Wajib = b.Ya("wajib"), Kerahasiaan = b.Pilih<KerahasiaanBidang>("kerahasiaan"), Pola = b.Pilih<PolaIsian>("pola"),
        Bagian = Satu(b["bagian"]), Petunjuk = Satu(b["petunjuk"]), DiDaftar = b.Ya("didaftar"), Rumus = Satu(b["rumus"]), Skala = b["skala"], Sinonim = b.Banyak("sinonim"),
        TidakSebelum = b.Pilih<JenisIsian>("jenis") == JenisIsian.Tanggal ? b["tidaksebelum"] : "",
    };

    private static PerpindahanRegister Tindakan(Butir b) => new(b["kode"], Satu(b["nama"]), b.Banyak("dari"), b["ke"])
    {
        Wajib = b.Banyak("wajib"), Hari = b["hari"], Beralasan = b.Ya("beralasan"), Peran = Peran(b, "peran"),
    };

    private TenggatRegister Tenggat(Butir b, string tempat)
    {
        var patokan = b["patokan"].Split(':', 2);
        var asal = semula.Tenggat.FirstOrDefault(t => t.Kode == b["kode"]);
        return new TenggatRegister(b["kode"], Satu(b["nama"]), Enum.TryParse<PatokanTempo>(patokan[0], out var p) ? p : PatokanTempo.Bidang,
            patokan.Length > 1 ? patokan[1] : "", Bilangan(b["banyak"], tempat + ".banyak"), b.Pilih<SatuanTempo>("satuan"))
        {
            Bulan = Bilangan(b["bulan"], tempat + ".bulan"), Tanggal = Bilangan(b["tanggal"], tempat + ".tanggal"), SelamaKeadaan = b.Banyak("selama"),
            SelesaiBila = b["selesai"], Peringatan = b["peringatan"].Length == 0 ? 30 : Bilangan(b["peringatan"], tempat + ".peringatan"), Dasar = Satu(b["dasar"]),
            Surat = b["surat"], Peran = Peran(b, "peran"), Keyakinan = asal?.Keyakinan,
        };
    }

    private TampilanRegister Tabel(Butir b) => (semula.Tampilan.FirstOrDefault(t => t.Kode == b["kode"]) ?? new TampilanRegister(b["kode"], "", [])) with
    {
        Judul = Satu(b["judul"]), Kolom = b.Banyak("kolom"), Ukuran = b["ukuran"].Length == 0 ? null : b.Pilih<UkuranKueri>("ukuran"), Bidang = b.Banyak("ukur"),
        Silang = b["silang"], Keadaan = b.Banyak("keadaan"), Masa = b.Pilih<MasaKueri>("masa"), Hari = b["hari"],
    };

    private ParameterRegister Parameter(Butir b, string tempat) => new(b["kode"], Satu(b["nama"]), Satu(b["satuan"]),
        [.. b.Banyak("nilai").Select(n => Nilai(n, tempat + ".nilai")).OfType<NilaiParameter>()], b["hari"]) { Menurut = b["menurut"] };

    private NilaiParameter? Nilai(string baris, string tempat)
    {
        var bagian = baris.Split(Pemisah, 4, StringSplitOptions.TrimEntries);
        if (bagian.Length > 1 && TanggalIndonesia.Coba(bagian[0], out var sejak, out _) && sejak is { } hari && BacaAngka.Coba(bagian[1], out var n, out _) && n is { } nilai)
        {
            return new NilaiParameter(hari, nilai, bagian.ElementAtOrDefault(3) ?? "") { Untuk = bagian.ElementAtOrDefault(2) ?? "" };
        }

        _galat.Add((tempat, $"\"{baris}\" tidak terbaca. Tulis tanggal mulai, nilai, untuk pilihan apa (boleh kosong), dan dasarnya, dipisah titik koma."));
        return null;
    }

    private int Bilangan(string teks, string tempat)
    {
        if (teks.Length == 0)
        {
            return 0;
        }

        if (int.TryParse(teks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && Math.Abs(n) < 100_000)
        {
            return n;
        }

        _galat.Add((tempat, $"\"{teks}\" bukan bilangan bulat."));
        return 0;
    }

    private static IReadOnlyList<Peran> Peran(Butir b, string nama) => [.. KataDefinisi.Peran.Where(p => b.Banyak(nama).Contains(p.ToString()))];

    private static Butir Butir(params (string Nama, string Isi)[] isi) => new() { Isi = isi.ToDictionary(i => i.Nama, i => i.Isi, StringComparer.Ordinal) };

    private static string Baris<T>(IEnumerable<T> daftar) => string.Join('\n', daftar);

    private static string Ya(bool nilai) => nilai ? "true" : "false";

    private static string Angka(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Satu(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
