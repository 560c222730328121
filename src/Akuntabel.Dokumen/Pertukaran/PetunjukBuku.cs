using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>The first sheet: how to fill the workbook, and which sheet is which file.</summary>
internal static class PetunjukBuku
{
    /// <summary>Name of the sheet.</summary>
    public const string Nama = "Petunjuk";

    private const string KepalaLembar = "Lembar";
    private const string KepalaBerkas = "Berkas";

    private const string KeteranganTemplat = "Kosongkan bila tidak dipakai.";
    private const string KeteranganLuar = "Tidak dimuat di sini: bukan teks, atau ada isian yang terlalu panjang untuk satu sel. Ambil dan unggah sebagai ZIP.";

    private static readonly string[] Cara =
    [
        "Buku kerja ini memuat berkas satu instansi; satu lembar satu berkas. Ubah isinya, simpan sebagai .xlsx, lalu unggah lagi. Yang tidak Anda ubah tidak akan berubah.",
        "Lembar tabel (CSV): baris pertama judul kolom. Tambahkan baris di bawahnya; baris kosong dilewati.",
        "Lembar isian (YAML): kolom A kunci, kolom B isinya. Di bawahnya ada tabel untuk daftar; satu baris satu butir. Pada kolom yang berakhiran [] tulis satu butir tiap baris dalam sel (Alt+Enter).",
        "Kolom No pada tabel: nomor butir. Tabel di dalam tabel memakai nomor induknya: 2.1 adalah yang pertama di bawah nomor 2. Boleh dikosongkan pada baris baru; barisnya lalu mengikuti induk baris di atasnya.",
        "Sel kosong pada tabel berarti kuncinya tidak ada. (kosong) berarti kuncinya ada tetapi belum berisi, (daftar kosong) berarti daftar tanpa butir.",
        "Lembar teks (narasi): satu paragraf satu sel di kolom A; sel kosong memisahkan paragraf.",
        "Angka ditulis sebagai angka, tanpa Rp dan tanpa satuan. Kosong berarti belum ada nilai, bukan nol. Kode, NIP, dan nomor adalah teks; selnya sudah dibentuk sebagai teks.",
        "Rumus boleh dipakai; yang diambil adalah nilai yang ditampilkannya.",
        "Berkas baru: tambahkan lembar, lalu tulis nama lembar dan nama berkasnya pada daftar di bawah. Menghapus lembar tidak menghapus berkasnya.",
    ];

    /// <summary>Fills the sheet.</summary>
    public static void Tulis(Lembar l, string judul, IReadOnlyList<BarisIndeks> indeks)
    {
        l.AturLebar([32, 40, 14, 60]);
        l.Kertas = UkuranKertas.A4;
        l.MulaiBaris(1);
        l.Teks(1, judul, GayaBuku.Judul);
        l.Gabung(1, 1, 1, 4);
        for (var i = 0; i < Cara.Length; i++)
        {
            l.MulaiBaris(i + 2, LembarTabel.BanyakBaris(Cara[i], 140) * LembarTabel.TinggiBaris);
            l.Teks(1, $"{i + 1}. {Cara[i]}", new Gaya());
            l.Gabung(i + 2, 1, i + 2, 4);
        }

        var baris = Cara.Length + 3;
        l.BarisUlang = (baris, baris);
        Baris(l, baris, [KepalaLembar, KepalaBerkas, "Isi", "Keterangan"], GayaBuku.Kepala);
        foreach (var b in indeks)
        {
            baris++;
            Baris(l, baris, [b.Lembar, b.Berkas, b.Bentuk.ToString().ToLowerInvariant(), b.Lembar.Length == 0 ? KeteranganLuar : b.Templat ? KeteranganTemplat : ""], GayaBuku.Isi with { Format = "@" });
            if (b.Lembar.Length > 0)
            {
                l.Tautan(baris, 1, b.Lembar);
            }
        }
    }

    /// <summary>The list of sheets; <c>null</c> when the sheet has none.</summary>
    public static List<BarisIndeks>? Baca(SortedDictionary<int, SelBuku[]> baris)
    {
        var isi = baris.Values.SkipWhile(s => !(s.Length > 1 && s[0].Teks.Trim() == KepalaLembar && s[1].Teks.Trim() == KepalaBerkas)).ToList();
        return isi.Count == 0 ? null : [.. isi.Skip(1).Where(s => s.Length > 1 && s[1].Teks.Trim().Length > 0).Select(Satu)];
    }

    private static BarisIndeks Satu(SelBuku[] sel)
    {
        var berkas = sel[1].Teks.Trim();
        var bentuk = sel.Length > 2 && Enum.TryParse<BentukIsi>(sel[2].Teks.Trim(), ignoreCase: true, out var b) && b != BentukIsi.Biner ? b
            : Path.GetExtension(berkas) switch { ".csv" => BentukIsi.Tabel, ".yaml" => BentukIsi.Isian, _ => BentukIsi.Teks };
        return new BarisIndeks(sel[0].Teks.Trim(), berkas, bentuk, sel.Length > 3 && sel[3].Teks.Trim() == KeteranganTemplat);
    }

    private static void Baris(Lembar l, int baris, string[] isi, Gaya gaya)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < isi.Length; k++)
        {
            l.Teks(k + 1, isi[k], gaya);
        }
    }
}
