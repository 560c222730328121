using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using CsvHelper;
using CsvHelper.Configuration;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>A row of a CSV file by column name, with its physical line.</summary>
internal sealed class BarisCsv(string berkas, int baris, IReadOnlyDictionary<string, int> kolom, string[] sel)
{
    /// <summary>Text of a cell, trimmed; empty when the row or the file lacks it.</summary>
    public string this[string nama] => kolom.TryGetValue(nama, out var i) && i < sel.Length ? sel[i].Trim() : "";

    /// <summary>Place of a cell.</summary>
    public Asal Asal(string? nama = null) => new(berkas, baris, nama);

    /// <summary>Column names in order.</summary>
    public IEnumerable<string> DaftarKolom => kolom.Keys;

    /// <summary>Whether every cell is empty.</summary>
    public bool SemuaKosong => sel.All(string.IsNullOrWhiteSpace);

    /// <summary>A typed figure; a message when it cannot be read.</summary>
    public Fakta Angka(string nama, string id, string uraian, Satuan satuan, int desimal, string bilaKosong, List<Kesalahan> kesalahan)
    {
        var asal = Asal(nama);
        if (!BacaAngka.Coba(this[nama], out var nilai, out var alasan))
        {
            kesalahan.Add(new Kesalahan(asal, $"\"{this[nama]}\" bukan angka: {alasan}", "Contoh yang benar: 1234567 atau 1.234.567,89; kosongkan bila belum ada."));
        }

        return new Fakta(id, uraian, nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong(bilaKosong), satuan, desimal, new Isian(asal));
    }
}

/// <summary>Reads CSV with a heading row.</summary>
internal static class CsvBerkas
{
    private static readonly CsvConfiguration Pengaturan = new(CultureInfo.InvariantCulture)
    {
        BadDataFound = null,
        IgnoreBlankLines = true,
        DetectDelimiter = false,
    };

    /// <summary>All rows that are not empty; messages for missing columns and for rows longer than the heading.</summary>
    public static List<BarisCsv> Baca(string teks, string berkas, IReadOnlyList<string> kolomWajib, List<Kesalahan> kesalahan)
    {
        var hasil = new List<BarisCsv>();
        using var parser = new CsvParser(new StringReader(teks), Pengaturan);
        if (!parser.Read())
        {
            kesalahan.Add(new Kesalahan(new Asal(berkas, 0), "berkas kosong.", "Isi baris pertama dengan judul kolom."));
            return hasil;
        }

        var kepala = parser.Record ?? [];
        var kolom = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < kepala.Length; i++)
        {
            if (!kolom.TryAdd(kepala[i].Trim().TrimStart('\uFEFF'), i))
            {
                kesalahan.Add(new Kesalahan(new Asal(berkas, 1, kepala[i]), "judul kolom ditulis dua kali.", "Beri nama lain pada salah satunya."));
            }
        }

        var kurang = kolomWajib.Where(k => !kolom.ContainsKey(k)).ToList();
        if (kurang.Count > 0)
        {
            var saran = kepala.Length == 1 && kepala[0].Contains(';') ? "Berkas ini dipisah titik koma; simpan ulang dengan pemisah koma." : "Tambahkan kolom itu pada baris pertama.";
            kesalahan.Add(new Kesalahan(new Asal(berkas, 1), $"kolom {string.Join(", ", kurang)} tidak ada.", saran));
            return hasil;
        }

        var mulai = parser.RawRow + 1;
        while (parser.Read())
        {
            // RawRow is the row's last line; a quoted cell may hold line breaks
            var sel = parser.Record ?? [];
            var baris = new BarisCsv(berkas, mulai, kolom, sel);
            mulai = parser.RawRow + 1;
            if (sel.Length > kepala.Length)
            {
                kesalahan.Add(new Kesalahan(baris.Asal(), $"baris berisi {sel.Length} sel, padahal ada {kepala.Length} kolom.", "Apit isian yang memuat koma dengan tanda kutip dua."));
            }

            if (!baris.SemuaKosong)
            {
                hasil.Add(baris);
            }
        }

        return hasil;
    }
}
