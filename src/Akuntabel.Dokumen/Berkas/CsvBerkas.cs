using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using CsvHelper;

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
            kesalahan.Add(new Kesalahan(asal, alasan ?? "bukan angka.", "Kosongkan bila belum ada nilainya."));
            bilaKosong = "angkanya tidak dapat dibaca";
        }

        return new Fakta(id, uraian, nilai is { } n ? Besaran.Dari(n) : Besaran.Kosong(bilaKosong), satuan, desimal, new Isian(asal));
    }
}

/// <summary>Reads CSV with a heading row. The separator is found from the first lines: Excel set to Indonesian writes semicolons.</summary>
internal static class CsvBerkas
{
    private static readonly CsvReaderOptions Pengaturan = new() { HasHeader = false, TrackLineNumbers = true };

    /// <summary>All rows that are not empty; messages for missing columns and for rows longer than the heading.</summary>
    public static List<BarisCsv> Baca(string teks, string berkas, IReadOnlyList<string> kolomWajib, List<Kesalahan> kesalahan)
    {
        var hasil = new List<BarisCsv>();
        using var pembaca = CsvReader.FromText(teks, Pengaturan);
        if (!pembaca.Read())
        {
            kesalahan.Add(new Kesalahan(new Asal(berkas, 0), "berkas kosong.", "Isi baris pertama dengan judul kolom."));
            return hasil;
        }

        if (Kepala(Sel(pembaca), berkas, kolomWajib, kesalahan) is not { } kolom)
        {
            return hasil;
        }

        while (pembaca.Read())
        {
            var sel = Sel(pembaca);
            var baris = new BarisCsv(berkas, (int)pembaca.LineNumber, kolom, sel);
            if (sel.Length > kolom.Count)
            {
                kesalahan.Add(new Kesalahan(baris.Asal(), $"baris berisi {sel.Length} sel, padahal ada {kolom.Count} kolom.", "Apit isian yang memuat koma dengan tanda kutip dua."));
            }

            if (!baris.SemuaKosong)
            {
                hasil.Add(baris);
            }
        }

        return hasil;
    }

    /// <summary>Every row as it stands, with its physical line, whatever the first one holds.</summary>
    public static IEnumerable<(int Nomor, string[] Sel)> Mentah(string teks)
    {
        using var pembaca = CsvReader.FromText(teks, Pengaturan);
        while (pembaca.Read())
        {
            yield return ((int)pembaca.LineNumber, Sel(pembaca));
        }
    }

    /// <summary>The text that a cell means: without the apostrophe that keeps spreadsheets from taking it as a formula.</summary>
    internal static string Isi(string sel) => PenjagaRumus.Lepas(sel);

    private static string[] Sel(CsvReader pembaca) => [.. Enumerable.Range(0, pembaca.FieldCount).Select(i => Isi(pembaca.GetString(i)))];

    private static Dictionary<string, int>? Kepala(string[] kepala, string berkas, IReadOnlyList<string> kolomWajib, List<Kesalahan> kesalahan)
    {
        var kolom = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < kepala.Length; i++)
        {
            if (!kolom.TryAdd(kepala[i].Trim().TrimStart('\uFEFF'), i))
            {
                kesalahan.Add(new Kesalahan(new Asal(berkas, 1, kepala[i]), "judul kolom ditulis dua kali.", "Beri nama lain pada salah satunya."));
                return null;
            }
        }

        var kurang = kolomWajib.Where(k => !kolom.ContainsKey(k)).ToList();
        if (kurang.Count > 0)
        {
            kesalahan.Add(new Kesalahan(new Asal(berkas, 1), $"kolom {string.Join(", ", kurang)} tidak ada.", "Tambahkan kolom itu pada baris pertama."));
            return null;
        }

        return kolom;
    }
}
