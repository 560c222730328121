using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Says how things stand for one user, and what comes next: the first of these that applies.</summary>
/// <param name="b">The page so far.</param>
/// <param name="hak">What the user may do.</param>
/// <param name="tanpaPerencana">Whether nobody plans here.</param>
internal sealed class PenentuLangkah(BerandaKantor b, HakKantor hak, bool tanpaPerencana)
{
    private readonly string _pd = b.Kantor.Id;

    private readonly IReadOnlyList<VersiDokumen> _draf = [.. b.Dokumen.Where(d => d.Status == VersiDokumen.Draf)];

    /// <summary>The situation.</summary>
    public LangkahBerikut Tentukan() => TanpaPerencana() ?? Kosong() ?? Giliran() ?? MenungguAnda() ?? Dikembalikan() ?? Tulisan() ?? Reviu() ?? Kurang() ?? Siap()
        ?? MenungguKepala() ?? Tenang();

    private LangkahBerikut? TanpaPerencana() => tanpaPerencana && hak.MemberiPeran
        ? new("Di sini belum ada perencana",
            "Administrator tidak mengisi dokumen. Buat atau pilih orangnya, lalu beri peran Perencana; ia masuk dengan tautan dari Anda.",
            "Tunjuk perencana", "/pengguna") : null;

    private LangkahBerikut? Kosong() => b.Dokumen.Count > 0 ? null
        : b.Baru ? new("Kantor ini belum berisi", "Pilih satu dari empat cara memulai. Semuanya dapat diubah lagi nanti.")
        : b.Register is { Diisi.Count: 0, Tempo.Count: 0 }
            ? new("Kantor ini belum berisi", "Belum ada dokumen. Perencana perangkat daerah yang menyiapkannya.")
        : new("Register kantor", "Dokumen kinerja disiapkan perencana perangkat daerah; registernya sudah dipakai.");

    private LangkahBerikut? Giliran() => b.Giliran.Count > 0
        ? new(b.Giliran.Count == 1 ? "1 langkah menunggu Anda" : $"{b.Giliran.Count} langkah menunggu Anda",
            $"{b.Giliran[0].Teks.TrimEnd('?', '.')}. {b.Giliran[0].Petunjuk}", "Kerjakan", b.Giliran[0].Alamat ?? "") : null;

    private LangkahBerikut? MenungguAnda() => _draf.Where(d => d.Menunggu && hak.Menetapkan(d)).ToList() is { Count: > 0 } daftar
        ? new($"{daftar.Count} dokumen menunggu Anda", $"{daftar[0].Judul}, diajukan {daftar[0].PengajuanOleh}.",
            "Baca dan putuskan", Alamat.Dokumen.Tetapkan(_pd, daftar[0].Dokumen)) : null;

    private LangkahBerikut? Dikembalikan() =>
        _draf.Where(d => d.Keadaan == VersiDokumen.Dikembalikan && hak.Mengajukan(d)).ToList() is { Count: > 0 } daftar
        ? new($"{daftar.Count} dokumen dikembalikan dengan catatan", $"{daftar[0].Judul}, dikembalikan {daftar[0].PengajuanOleh}.",
            "Perbaiki", Alamat.Dokumen.Satu(_pd, daftar[0].Dokumen)) : null;

    private LangkahBerikut? Tulisan() => b.Tulisan.Where(t => t.Milik).ToList() is { Count: > 0 } daftar
        ? new($"{daftar.Count} bagian laporan menunggu Anda", $"{daftar[0].Sebutan}, {daftar[0].Keadaan}. {daftar[0].Petunjuk}", "Buka bagiannya", daftar[0].Alamat) : null;

    private LangkahBerikut? Reviu() => b.Reviu.Count > 0
        ? new($"{b.Reviu.Count} laporan menunggu putusan Anda", $"{b.Reviu[0].Nama}: {b.Reviu[0].Belum} temuan belum diputus.",
            "Buka temuannya", Alamat.Uji.Satu(_pd, b.Reviu[0].Id)) : null;

    private LangkahBerikut? Kurang()
    {
        if (b.Kurang.FirstOrDefault(k => k.Bobot == BobotKurang.Menahan) is not { } pertama)
        {
            return null;
        }

        if (pertama.Mulai)
        {
            return new(pertama.Teks, $"{pertama.Uraian}{Terlambat(pertama.Jenis)}", "Mulai", pertama.Alamat);
        }

        var laporan = b.Dokumen.Any(d => d.JenisDokumen == JenisDokumen.Laporan && d.Periode == Periode.Tahun(b.Waktu.Tahun));
        var untuk = laporan && b.Unit.Length == 0 ? $"Laporan Kinerja {b.Waktu.Tahun}"
            : JenisDokumen.Cari(pertama.Jenis) is { } j ? Sebut(j) : $"tahun {b.Waktu.Tahun}";
        var banyak = laporan && b.Unit.Length == 0 ? b.BanyakKurang
            : b.Kurang.Where(k => k.Bobot == BobotKurang.Menahan && k.Jenis == pertama.Jenis).Sum(k => k.Banyak);
        return new($"Kurang {banyak} isian untuk {untuk}", $"Mulai dari yang paling menahan: {pertama.Teks.TrimEnd('.')}.{Terlambat(pertama.Jenis)}",
            "Isi sekarang", pertama.Alamat);
    }

    private LangkahBerikut? Siap() => _draf.FirstOrDefault(d => d.Mulai <= b.Waktu.Tahun && d.Selesai >= b.Waktu.Tahun && !d.Menunggu
        && hak.Mengajukan(d) && TahapSiklus.Untuk(d.JenisDokumen) is not null && b.Kurang.All(k => k.Jenis != d.Jenis)) is { } v
        ? new($"{Sebut(v.JenisDokumen)} siap diajukan", $"Tidak ada isian yang menahan.{Terlambat(v.Jenis)}", "Ajukan",
            Alamat.Dokumen.Ajukan(_pd, v.Dokumen))
        : null;

    private LangkahBerikut? MenungguKepala() => _draf.Where(d => d.Menunggu).ToList() is { Count: > 0 } daftar
        && !daftar.Exists(hak.Menetapkan)
        ? new($"{daftar.Count} dokumen menunggu keputusan kepala", string.Join(", ", daftar.Select(d => d.Judul)) + ".") : null;

    private LangkahBerikut Tenang() =>
        _draf.Count > 0 && _draf.All(hak.Menetapkan) ? new("Tidak ada yang menunggu tanda tangan Anda",
            "Dokumen muncul di sini setelah diajukan.")
        : b.Siklus.Berikut is null ? new($"Siklus {b.Waktu.Tahun} sudah lengkap", "Semua tahapnya ditetapkan.")
        : new($"Siklus {b.Waktu.Tahun}: {b.Siklus.Selesai} dari {b.Siklus.Langkah.Count} tahap ditetapkan",
            $"Berikutnya {b.Siklus.Berikut.Judul}.");

    private string Terlambat(string jenis) =>
        b.Tempo.FirstOrDefault(t => t.Tempo.Tenggat.Jenis?.Kode == jenis && t.Tempo.Periode.Mulai == b.Waktu.Tahun) is { } t
            ? $" {t.Tempo.Nama} paling lambat {TanggalIndonesia.Panjang(t.Tempo.Tanggal)}, {t.Tempo.Jarak(b.HariIni)}." : "";

    /// <summary>A kind of document as the menu calls it where it stands alone there; else without what stands in brackets.</summary>
    public static string Pendek(JenisDokumen j) => j == JenisDokumen.Renstra ? "Renstra"
        : TahapSiklus.Untuk(j) is { Jenis.Count: 1 } t ? t.Judul : j.Nama.Split(" (")[0];

    private string Sebut(JenisDokumen j) => j.Lingkup == LingkupWaktu.MasaRenstra ? Pendek(j) : $"{Pendek(j)} {b.Waktu.Tahun}";
}
