using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Core.Tests.Laporan;

/// <summary>A document as plain text, so that a test compares what a reader would see and a difference can be read.</summary>
internal static class NaskahTeks
{
    /// <summary>The whole document.</summary>
    public static string Cetak(Naskah naskah)
    {
        var hasil = new StringBuilder();
        foreach (var bagian in naskah.DaftarBagian)
        {
            hasil.Append("=== ").Append(bagian.Lanskap ? "mendatar" : "tegak").Append(", halaman ").Append(bagian.Penomoran.ToString().ToLowerInvariant()).Append('\n');
            hasil.Append(Cetak(bagian.DaftarBlok)).Append('\n');
        }

        return hasil.ToString();
    }

    /// <summary>A run of blocks, one after the other.</summary>
    public static string Cetak(IEnumerable<Blok> blok) => string.Join("\n", blok.Select(Satu));

    /// <summary>Characters with non-breaking spaces made plain.</summary>
    public static string Biasa(string teks) => teks.Replace('\u00a0', ' ');

    private static string Satu(Blok blok) => Biasa(blok switch
    {
        Judul j => $"{new string('#', j.Tingkat)} {$"{j.Nomor} {j.Isi.Gabung()}".Trim()}{(j.DalamDaftarIsi ? "" : " [tidak dalam daftar isi]")}",
        Paragraf { Gaya: GayaParagraf.Biasa } p => Isi(p.Isi),
        Paragraf p => $"[{p.Gaya}] {Isi(p.Isi)}",
        Daftar d => string.Join("\n", d.Butir.Select((b, i) => $"{Penanda(d.Penanda, i)} {Cetak(b).Replace("\n", "\n   ", StringComparison.Ordinal)}")),
        HalamanBaru => "--- halaman baru ---",
        DaftarIsi i => $"[daftar {i.Jenis.ToString().ToLowerInvariant()}]",
        Tabel t => Tabel(t),
        Grafik g => Grafik(g),
        Bagan b => Bagan(b),
        Gambar g => $"[gambar {g.Mime} {g.LebarCm.ToString("0.##", CultureInfo.InvariantCulture)} cm] {g.Keterangan?.Sebutan} {g.Keterangan?.Teks} ({g.TeksAlternatif})",
        BlokTandaTangan t => $"[tanda tangan] {t.TempatTanggal}\n" + string.Join("\n", t.Kolom.Select(k => $"   {string.Join(" / ", k.Jabatan)} | {k.Nama} | {k.Pangkat} | {k.Nip}")),
        _ => blok.GetType().Name,
    });

    private static string Penanda(PenandaDaftar penanda, int i) => penanda switch
    {
        PenandaDaftar.Angka => $"{i + 1}.",
        PenandaDaftar.Huruf => $"{(char)('a' + i)}.",
        _ => "-",
    };

    private static string Isi(IReadOnlyList<Ruas> isi) => isi.Gabung().Replace("\n", " ⏎ ", StringComparison.Ordinal);

    private static string Tabel(Tabel t)
    {
        var hasil = new List<string>();
        if (t.Keterangan is { } k)
        {
            hasil.Add($"{k.Sebutan} {k.Teks}");
        }

        hasil.AddRange(t.Kepala.Select(b => "!" + Baris(b)));
        hasil.AddRange(t.Baris.Select(b => b.Jenis switch { JenisBaris.Jumlah => "=", JenisBaris.Kelompok => "+", _ => " " } + Baris(b)));
        if (t.Sumber.Length > 0)
        {
            hasil.Add(t.Sumber);
        }

        return string.Join("\n", hasil);
    }

    private static string Baris(Baris b) => "| " + string.Join(" | ", b.Sel.Select(Sel)) + " |";

    private static string Sel(Sel s)
    {
        var rentang = (s.RentangKolom, s.RentangBaris) switch
        {
            (1, 1) => "",
            (var k, 1) => $" ⟨{k} kolom⟩",
            (1, var b) => $" ⟨{b} baris⟩",
            var (k, b) => $" ⟨{k} kolom, {b} baris⟩",
        };
        return Isi(s.Isi) + (s.Warna.Length > 0 ? $" #{s.Warna}" : "") + rentang;
    }

    private static string Grafik(Grafik g) =>
        $"[grafik {g.Jenis.ToString().ToLowerInvariant()}, {g.JudulSumbu}] {g.Keterangan.Sebutan} {g.Keterangan.Teks}\n" +
        string.Join("\n", g.Kategori.Select((k, i) => $"   {k}: {string.Join("; ", g.Seri.Select(s => $"{s.Nama} {s.Nilai[i].CetakAngka()}"))}"));

    private static string Bagan(Bagan b) =>
        $"[bagan] {b.Keterangan.Sebutan} {b.Keterangan.Teks}\n" +
        string.Join("\n", b.Simpul.Select(s => $"   {s.Bentuk.ToString().ToLowerInvariant()}: {s.Teks}")) + $"\n   ({b.Garis.Count(g => !g.Putus)} garis) {b.TeksAlternatif}";
}
