namespace Akuntabel.Core.Register;

/// <summary>Something wrong with a definition, for who makes it.</summary>
/// <param name="Tempat">Where: "Bidang Tanggal SKT", "Keadaan", "Tenggat SKT berakhir".</param>
/// <param name="Pesan">What, and what to do.</param>
public sealed record GalatDefinisi(string Tempat, string Pesan);

/// <summary>Whether a definition can be: names are there and unlike, what is named exists, formulas can be computed, nothing sealed is
/// printed, and no row could be stuck.</summary>
public static class PemeriksaDefinisi
{
    /// <summary>A register has at most so many fields.</summary>
    public const int BidangTerbanyak = 80;

    /// <summary>Everything wrong; empty when nothing is.</summary>
    public static IReadOnlyList<GalatDefinisi> Periksa(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        var galat = new List<GalatDefinisi>();
        Umum(definisi, galat);
        foreach (var b in definisi.Bidang)
        {
            Bidang(definisi, b, galat);
        }

        Alur(definisi, galat);
        Tenggat(definisi, galat);
        Tampilan(definisi, galat);
        return galat;
    }

    private static void Umum(DefinisiRegister d, List<GalatDefinisi> galat)
    {
        Bila(string.IsNullOrWhiteSpace(d.Nama), "Nama", "Nama register belum diisi.", galat);
        Bila(string.IsNullOrWhiteSpace(d.Sebutan), "Sebutan", "Tulis apa satu barisnya, misalnya organisasi atau sekolah.", galat);
        Bila(d.Bidang.Count == 0, "Bidang", "Register belum mempunyai satu bidang pun. Tambahkan, misalnya Nama.", galat);
        Bila(d.Bidang.Count > BidangTerbanyak, "Bidang", $"Register paling banyak mempunyai {BidangTerbanyak} bidang.", galat);
        var sebutan = "Bidang " + (d.Bidang is [var awal, ..] ? awal.Nama : "");
        Bila(d.Bidang is [{ Tersegel: true } or { Jenis: JenisIsian.Terhitung }, ..], sebutan,
            "Bidang pertama adalah sebutan baris dalam daftar, jadi harus diketik dan terbuka. Pindahkan bidang lain ke atasnya.", galat);
        Bila(d.Bidang is [{ Wajib: false }, ..], sebutan, "Bidang pertama adalah sebutan baris, jadi harus wajib diisi.", galat);
        Ganda(d.Bidang.Select(b => b.Kode), "Bidang", galat);
        Ganda(d.Bidang.Select(b => b.Nama.Trim().ToUpperInvariant()).Concat(d.Parameter.Select(p => p.Nama.Trim().ToUpperInvariant())),
            "Bidang", galat);
        foreach (var k in d.KunciSama)
        {
            Bila(d.Cari(k) is null, "Penanda kesamaan", "Bidang yang menandai kesamaan tidak ada lagi. Pilih yang lain.", galat);
        }

        foreach (var p in d.Parameter)
        {
            Bila(p.Berlaku.GroupBy(b => (b.Sejak, b.Untuk)).Any(g => g.Count() > 1), "Parameter " + p.Nama,
                "Dua nilai berlaku sejak hari yang sama. Hapus salah satunya.", galat);
            Bila(d.Cari(p.Hari) is { Tersegel: true }, "Parameter " + p.Nama, "Bidang harinya disegel. Pilih yang lain.", galat);
            Bila(p.Hari.Length > 0 && d.Cari(p.Hari)?.Jenis is not (JenisIsian.Tanggal or JenisIsian.Tahun), "Parameter " + p.Nama,
                "Bidang harinya harus tanggal atau tahun.", galat);
            Bila(p.Menurut.Length > 0 && d.Cari(p.Menurut) is null or { Tersegel: true }, "Parameter " + p.Nama,
                "Bidang pembedanya tidak ada lagi atau tertutup. Pilih yang lain.", galat);
            Bila(p.Berlaku.Any(b => b.Untuk.Length > 0 && p.Menurut.Length == 0), "Parameter " + p.Nama,
                "Sebagian nilainya berlaku untuk pilihan tertentu, tetapi bidang pembedanya belum dipilih.", galat);
        }

        Bila(d.Akses.Tulis.Count == 0 || d.Akses.Tulis.Except(d.Akses.Baca).Any(), "Yang boleh",
            "Yang boleh mengisi harus ada, dan boleh melihat juga.", galat);
        Bila(d.Akses.Rahasia.Except(d.Akses.Baca).Any(), "Yang boleh",
            "Yang boleh membuka data pribadi harus boleh melihat registernya juga.", galat);
        Bila(d.Retensi is { Tahun: < 0 or > 100 }, "Retensi", "Masa simpan ditulis 0 sampai 100 tahun.", galat);
        Bila(d.Retensi is { Bidang.Length: > 0 } r && d.Cari(r.Bidang)?.Jenis != JenisIsian.Tanggal, "Retensi",
            "Masa simpan dihitung dari bidang tanggal. Pilih yang lain.", galat);
    }

    private static void Bidang(DefinisiRegister d, BidangRegister b, List<GalatDefinisi> galat)
    {
        var tempat = "Bidang " + b.Nama;
        Bila(string.IsNullOrWhiteSpace(b.Nama), "Bidang", "Ada bidang tanpa nama. Beri nama, atau hapus.", galat);
        Bila(b.Jenis is JenisIsian.Pilihan or JenisIsian.DaftarPeriksa && b.Pilihan.Count == 0, tempat,
            "Daftar pilihannya belum diisi.", galat);
        Ganda(b.Pilihan.Select(p => p.Trim().ToUpperInvariant()), tempat, galat);
        Bila(b.Pilihan.Any(p => string.IsNullOrWhiteSpace(p) || p.IndexOfAny(['\n', ';']) >= 0), tempat,
            "Pilihan tidak boleh kosong, dan tidak memuat titik koma.", galat);
        Bila(b.Desimal is < 0 or > 6, tempat, "Banyak desimal 0 sampai 6.", galat);
        Bila(b is { Wajib: true, Jenis: JenisIsian.Terhitung }, tempat,
            "Bidang yang dihitung tidak diisi, jadi tidak dapat diwajibkan.", galat);
        Bila(b.TidakSebelum.Length > 0 && (b.Jenis != JenisIsian.Tanggal || b.TidakSebelum == b.Kode
            || d.Cari(b.TidakSebelum) is not { Jenis: JenisIsian.Tanggal }), tempat,
            "Urutan tanggalnya menyebut bidang yang bukan tanggal lain. Pilih bidang tanggal, atau kosongkan.", galat);
        Bila(b.TidakSebelum.Length > 0 && (b.Tersegel || d.Cari(b.TidakSebelum) is { Tersegel: true }), tempat,
            "Urutan tanggal yang disegel terbaca dari pemeriksaannya. Pilih bidang lain, atau kosongkan.", galat);
        if (b.Jenis == JenisIsian.Terhitung)
        {
            Bila(b.Tersegel, tempat, "Bidang yang dihitung tidak dapat disegel: hasilnya tercetak. Segel bidang asalnya.", galat);
            var sebelum = d with { Bidang = [.. d.Bidang.TakeWhile(x => x != b)] };
            if (new PenghitungBidang(sebelum).Halangan(b) is { } salah)
            {
                galat.Add(new GalatDefinisi(tempat, salah));
            }
        }
    }

    private static void Alur(DefinisiRegister d, List<GalatDefinisi> galat)
    {
        Ganda(d.Keadaan.Select(k => k.Kode), "Keadaan", galat);
        Ganda(d.Keadaan.Select(k => k.Nama.Trim().ToUpperInvariant()), "Keadaan", galat);
        Bila(d.Keadaan.Any(k => string.IsNullOrWhiteSpace(k.Nama)), "Keadaan", "Ada keadaan tanpa nama.", galat);
        Ganda(d.Perpindahan.Select(p => p.Kode), "Tindakan", galat);
        foreach (var p in d.Perpindahan)
        {
            var tempat = "Tindakan " + p.Nama;
            Bila(d.CariKeadaan(p.Ke) is null || p.Dari.Any(k => d.CariKeadaan(k) is null), tempat,
                "Keadaan asal atau tujuannya tidak ada lagi. Pilih yang lain.", galat);
            Bila(p.Wajib.Any(k => d.Cari(k) is null or { Jenis: JenisIsian.Terhitung }), tempat,
                "Bidang yang diwajibkannya tidak ada lagi, atau dihitung.", galat);
            Bila(p.Hari.Length > 0 && d.Cari(p.Hari) is not { Jenis: JenisIsian.Tanggal, Tersegel: false }, tempat,
                "Tanggalnya harus menurut bidang tanggal yang terbuka. Pilih yang lain.", galat);
        }

        // a state that no action leads to would never be seen
        foreach (var k in d.Keadaan.Skip(1).Where(k => !d.Perpindahan.Any(p => p.Ke == k.Kode)))
        {
            galat.Add(new GalatDefinisi("Keadaan " + k.Nama,
                "Tidak ada tindakan yang membawa baris ke keadaan ini. Tambahkan tindakannya, atau hapus keadaannya."));
        }
    }

    private static void Tenggat(DefinisiRegister d, List<GalatDefinisi> galat)
    {
        Ganda(d.Tenggat.Select(t => t.Kode), "Tenggat", galat);
        foreach (var t in d.Tenggat)
        {
            var tempat = "Tenggat " + t.Nama;
            Bila(string.IsNullOrWhiteSpace(t.Nama), "Tenggat", "Ada tenggat tanpa nama.", galat);
            Bila(t.Patokan == PatokanTempo.Keadaan ? d.CariKeadaan(t.Dari) is null
                : d.Cari(t.Dari)?.Jenis is not (JenisIsian.Tanggal or JenisIsian.Tahun),
                tempat, "Patokannya tidak ada lagi. Pilih bidang tanggal atau keadaan.", galat);
            Bila(t.Patokan == PatokanTempo.Bidang && d.Cari(t.Dari)?.Jenis == JenisIsian.Tahun, tempat,
                "Tenggat dari bidang tahun memerlukan hari tetap.", galat);
            Bila(t.Patokan == PatokanTempo.HariTetap && t is not { Bulan: >= 1 and <= 12, Tanggal: >= 1 and <= 31 }, tempat,
                "Tulis bulan 1–12 dan tanggal 1–31.", galat);
            var paling = t.Satuan switch { SatuanTempo.Tahun => 100, SatuanTempo.Bulan => 1200, _ => 5000 };
            Bila(Math.Abs(t.Banyak) > paling, tempat, $"Lamanya paling banyak {paling}.", galat);
            Bila(d.Cari(t.Dari) is { Tersegel: true }, tempat, "Tanggal yang disegel terbaca dari temponya. Pilih bidang lain.", galat);
            Bila(t.SelesaiBila.Length > 0 && d.Cari(t.SelesaiBila) is null, tempat,
                "Bidang yang menandai selesainya tidak ada lagi.", galat);
            Bila(t.SelamaKeadaan.Any(k => d.CariKeadaan(k) is null), tempat, "Keadaan tempat tenggat ini berlaku tidak ada lagi.", galat);
        }
    }

    private static void Tampilan(DefinisiRegister d, List<GalatDefinisi> galat)
    {
        Ganda(d.Tampilan.Select(t => t.Kode), "Tabel", galat);
        foreach (var t in d.Tampilan)
        {
            var tempat = "Tabel " + t.Judul;
            var dipakai = new[] { t.Silang, t.Hari }.Where(k => k.Length > 0).Concat(t.Kolom).Concat(t.Bidang).ToList();
            Bila(t.Kolom.Count == 0, tempat, "Pilih sekurang-kurangnya satu bidang.", galat);
            Bila(t.Ukuran is not null && t.Kolom.Count > 2, tempat, "Rekap menurut paling banyak dua bidang.", galat);
            Bila(dipakai.Any(k => d.Cari(k) is null), tempat, "Bidang yang dipakainya tidak ada lagi. Pilih yang lain.", galat);
            Bila(dipakai.Any(k => d.Cari(k) is { Tersegel: true }), tempat,
                "Data pribadi dan rahasia tidak dicetak. Pilih bidang lain.", galat);
            Bila(t.Ukuran == UkuranKueri.Jumlah && !(t.Bidang is [var b] && d.Cari(b)?.Berangka == true), tempat,
                "Pilih satu bidang angka yang dijumlahkan.", galat);
            Bila(t.Syarat.Any(s => d.Cari(s.Bidang) is null or { Tersegel: true }), tempat,
                "Syaratnya menyebut bidang yang tidak ada lagi atau tertutup.", galat);
        }
    }

    private static void Bila(bool salah, string tempat, string pesan, List<GalatDefinisi> galat)
    {
        if (salah)
        {
            galat.Add(new GalatDefinisi(tempat, pesan));
        }
    }

    private static void Ganda(IEnumerable<string> nama, string tempat, List<GalatDefinisi> galat)
    {
        if (nama.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Key.Length > 0 && g.Count() > 1) is not null)
        {
            galat.Add(new GalatDefinisi(tempat, "Dua di antaranya bernama sama. Beri nama lain."));
        }
    }
}
