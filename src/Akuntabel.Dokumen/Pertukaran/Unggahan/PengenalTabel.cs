using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>Tells what a table is by its headings, so that a table of something else is never taken for one of the office.</summary>
internal static class PengenalTabel
{
    // by words of their headings: what planners are known to have at hand
    private static readonly (string Nama, string[] Kata)[] Lain =
    [
        ("daftar gaji atau pegawai dari kepegawaian", ["gaji", "tunjangan", "nip", "npwp", "golongan", "eselon", "masa kerja"]),
        ("ekspor anggaran SIPD atau DPA", ["sub kegiatan", "nomenklatur", "pagu", "rekening", "kode rekening", "uraian belanja", "sumber dana", "sub unit", "skpd"]),
        ("buku kas atau daftar transaksi", ["debet", "debit", "kredit", "saldo", "nomor bukti", "no bukti", "sp2d", "spm"]),
        ("daftar aset atau inventaris barang", ["kode barang", "nama barang", "merk", "nup", "kondisi", "harga perolehan"]),
        ("daftar hadir atau kontak", ["email", "surel", "telepon", "hp", "whatsapp", "instansi asal", "tanda tangan"]),
    ];

    /// <summary>Where a CSV belongs; refused when it is not one of the office's tables.</summary>
    /// <param name="nama">Its name, as sent.</param>
    /// <param name="isi">Its bytes.</param>
    /// <param name="dasar">The present files.</param>
    /// <param name="alasan">Why it is refused and what to do; <c>null</c> on success.</param>
    public static string? Jalur(string nama, byte[] isi, KumpulanBerkas dasar, out string? alasan)
    {
        alasan = null;
        if (IsiBerkas.Baca(nama, isi) is not IsiTabel t)
        {
            alasan = "ini bukan tabel: baris pertamanya tidak berisi judul kolom, atau judulnya ada yang sama. Perbaiki baris pertamanya.";
            return null;
        }

        var sama = dasar.DaftarJalur.Where(j => Path.GetFileName(j) == nama).Take(2).ToList();
        // a known name says what it is: its headings never make another table of it
        var bernama = KatalogUraian.Untuk(nama) is { } u && Tabel(u) ? u : null;
        if (bernama is not null ? Memuat(t, bernama, dasar) : sama.Count == 1 && Serupa(t, DenahKolom(dasar, sama[0])))
        {
            return bernama?.Pola ?? sama[0];
        }

        if (bernama is null && Menurut(t) is { Count: > 0 } milik)
        {
            alasan = milik.Count == 1 && Serupa(t, Kolom(milik[0], t)) ? null
                : $"judul kolomnya ({Kolom(t)}) dapat berarti {string.Join(" atau ", milik.Select(m => m.Judul))}. "
                    + $"Namai berkasnya {string.Join(" atau ", milik.Select(m => m.Pola))}, lalu unggah lagi.";
            return alasan is null ? milik[0].Pola : null;
        }

        var register = dasar.DaftarJalur.Where(j => j.StartsWith("register/", StringComparison.Ordinal) && j.EndsWith(".csv", StringComparison.Ordinal) && Path.GetFileName(j) == nama).ToList();
        alasan = register.Count > 0 || sama.Count > 0 || KatalogUraian.Untuk(nama) is not null
            ? $"ini tampaknya {Sebut(t)}, bukan isi baru {nama}: judul kolomnya ({Kolom(t)}) tidak sama dengan yang tersimpan ({string.Join(", ", DenahKolom(dasar, sama.FirstOrDefault() ?? nama).Take(8))}). Samakan judul kolomnya, atau ganti nama berkasnya."
            : $"ini tampaknya {Sebut(t)}, bukan tabel kantor ini: judul kolomnya {Kolom(t)}. Bila memang register baru, buat dahulu pada halaman Register lalu unggah dengan nama yang sama, atau isi lembar Register pada buku kerja.";
        return null;
    }

    /// <summary>What a workbook without the sheet of hints looks like.</summary>
    /// <param name="baris">Its first rows.</param>
    public static string Sebut(IEnumerable<IEnumerable<string>> baris) => baris.Select(b => b.Where(s => s.Trim().Length > 0).ToList()).Where(b => b.Count > 1).Select(Sebut).OrderBy(s => s.StartsWith("tabel", StringComparison.Ordinal)).FirstOrDefault("dokumen tanpa tabel");

    private static string Sebut(IsiTabel t) => Sebut([.. t.Kepala]);

    private static string Sebut(List<string> kepala)
    {
        var kata = kepala.ConvertAll(k => k.Trim().Replace('_', ' ').ToLowerInvariant());
        var uraian = KatalogUraian.Semua.Where(u => !u.Lanjutan).SelectMany(u => u.Daftar).Where(d => d.Bidang.Count > 2)
            .Select(d => (d.Judul, Cocok: kata.Count(k => d.SemuaBidang.Any(b => b.Kunci.Replace('_', ' ') == k || b.Label.Equals(k, StringComparison.OrdinalIgnoreCase))))).MaxBy(x => x.Cocok);
        var lain = Lain.Select(l => (l.Nama, Cocok: kata.Count(k => l.Kata.Any(x => k.Contains(x, StringComparison.Ordinal))))).MaxBy(x => x.Cocok);
        return lain.Cocok >= 2 && lain.Cocok >= uraian.Cocok ? lain.Nama : uraian.Cocok >= 3 ? $"tabel {uraian.Judul} dengan kolom yang lain" : $"tabel berisi {string.Join(", ", kepala.Take(4).Select(k => k.Trim()))}";
    }

    private static bool Tabel(UraianBerkas u) => u is { Jamak: false } && u.Pola.EndsWith(".csv", StringComparison.Ordinal);

    // most of what was sent are columns of the table, and one of them names its rows; what is left out stays as it is stored
    private static bool Memuat(IsiTabel t, UraianBerkas u, KumpulanBerkas dasar)
    {
        var (d, ada) = (u.Daftar[0], DenahKolom(dasar, u.Pola).ToList());
        var dikirim = t.Kepala.Where(k => !k.Equals(TabelTunggal.KolomHapus, StringComparison.OrdinalIgnoreCase)).ToList();
        return (d.Pengenal.Any(k => t.Kolom(k) >= 0) || !d.Pengenal.Any(ada.Contains))
            && dikirim.Count(k => ada.Contains(k, StringComparer.OrdinalIgnoreCase)
            || d.SemuaBidang.Any(b => b.Kunci.Equals(k, StringComparison.OrdinalIgnoreCase))) * 2 > dikirim.Count;
    }

    /// <summary>Whether all its headings are columns of one of the office's tables: then it is no sheet of another program.</summary>
    /// <param name="isi">Its bytes.</param>
    public static bool Berjudul(byte[] isi) => IsiTabel.Coba(isi) is { } t && KatalogUraian.Semua.Where(Tabel)
        .Any(u => t.Kepala.All(k => u.Daftar[0].SemuaBidang.Any(b => b.Kunci.Equals(k, StringComparison.OrdinalIgnoreCase))));

    // the tables that know most of the headings; several: the headings do not tell
    private static List<UraianBerkas> Menurut(IsiTabel t) => KatalogUraian.Semua.Where(Tabel)
        .GroupBy(u => u.Daftar[0].SemuaBidang.Count(b => t.Kolom(b.Kunci) >= 0)).Where(g => g.Key * 2 > t.Kepala.Count && g.Key > 1)
        .MaxBy(g => g.Key)?.ToList() ?? [];

    // of the columns of the first version, those that the table has
    private static IEnumerable<string> Kolom(UraianBerkas u, IsiTabel t) =>
        u.Daftar[0].Bidang.Select(b => b.Kunci).Concat(u.Daftar[0].BidangLama.Select(b => b.Kunci).Where(k => t.Kolom(k) >= 0));

    private static string Kolom(IsiTabel t) => string.Join(", ", t.Kepala.Take(8)) + (t.Kepala.Count > 8 ? ", …" : "");

    private static IEnumerable<string> DenahKolom(KumpulanBerkas dasar, string jalur) => PohonBuku.Tabel(dasar, jalur)?.Kepala ?? KatalogUraian.Untuk(jalur)?.Daftar[0].Bidang.Select(b => b.Kunci) ?? [];

    // most headings are the same: columns may be added or left out
    private static bool Serupa(IsiTabel t, IEnumerable<string> kolom)
    {
        var ada = kolom.ToList();
        return ada.Count > 0 && ada.Count(k => t.Kolom(k) >= 0) * 2 > Math.Max(1, ada.Count - 1) && t.Kepala.Count(k => ada.Contains(k, StringComparer.OrdinalIgnoreCase)) * 2 >= t.Kepala.Count;
    }
}
