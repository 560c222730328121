using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>Holds what would be saved against the quarters to which the head agreed: every row that belongs to one stays as it is.</summary>
public sealed class PenjagaTriwulan : IPenjagaTriwulan
{
    private static readonly string[] Tabel = ["kinerja.csv", "komponen.csv", "realisasi-anggaran.csv", "realisasi-belanja.csv", "kegiatan.yaml"];

    private const int DisebutPaling = 3;

    /// <inheritdoc/>
    public string? Larangan(KumpulanBerkas lama, KumpulanBerkas jadi, IReadOnlyList<TriwulanTerkunci> terkunci)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(jadi);
        ArgumentNullException.ThrowIfNull(terkunci);
        foreach (var k in terkunci)
        {
            var beda = Tabel.Where(j => !Sama(lama, jadi, j)).SelectMany(j => Beda(Baris(lama, j, k), Baris(jadi, j, k))).Distinct().ToList();
            if (beda.Count > 0)
            {
                return Pesan(k, beda);
            }
        }

        return null;
    }

    private static string Pesan(TriwulanTerkunci k, List<string> beda)
    {
        var sejak = SaatUtc.Baca(k.Saat) is { } s ? $" pada {TanggalIndonesia.Panjang(DateOnly.FromDateTime(s.AddHours((int)ZonaWaktu.Wib).DateTime))}" : "";
        return $"Triwulan {AngkaRomawi(k.Triwulan)} {k.Tahun} terkunci: disetujui {k.Oleh}{sejak}. Yang akan berubah: "
            + string.Join("; ", beda.Take(DisebutPaling)) + (beda.Count > DisebutPaling ? $"; dan {beda.Count - DisebutPaling} lagi" : "")
            + ". Kembalikan isian itu seperti semula, atau minta triwulannya dibuka kembali dengan alasan di Pengukuran.";
    }

    private static string AngkaRomawi(int n) => n switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    private static bool Sama(KumpulanBerkas lama, KumpulanBerkas jadi, string jalur) =>
        lama.Coba(jalur, out var a) == jadi.Coba(jalur, out var b) && a.Span.SequenceEqual(b.Span);

    private static IEnumerable<string> Beda(Dictionary<string, string> lama, Dictionary<string, string> jadi) =>
        lama.Where(b => jadi.GetValueOrDefault(b.Key) != b.Value).Select(b => b.Key)
            .Concat(jadi.Keys.Where(k => !lama.ContainsKey(k)));

    // rows of the quarter: what names each, and all that it says
    private static Dictionary<string, string> Baris(KumpulanBerkas berkas, string jalur, TriwulanTerkunci k)
    {
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!berkas.Coba(jalur, out var data) || FormulirBerkas.Buka(jalur, data) is not { } formulir)
        {
            return hasil;
        }

        foreach (var (daftar, b) in formulir.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [k.Tahun]).Isi.Daftar.SelectMany(d => d.Butir.Select(b => (d, b))))
        {
            if (Milik(b, k))
            {
                var nama = $"{daftar.Uraian.Sebutan} {string.Join(" ", daftar.Uraian.Pengenal.Where(p => p is not ("tahun" or "triwulan")).Select(p => b[p]))}";
                var isi = string.Join('\u001f', b.Bidang.Select(f => f.Teks).Concat(b.Daftar.SelectMany(d => d.Butir).SelectMany(x => x.Bidang.Select(f => f.Teks))));
                hasil[nama] = hasil.TryGetValue(nama, out var sudah) ? sudah + "\u001e" + isi : isi;
            }
        }

        return hasil;
    }

    private static bool Milik(ButirTerisi b, TriwulanTerkunci k)
    {
        // as the reader of these files understands it: "01" is the first quarter too
        if (b["tahun"] is { Length: > 0 } tahun && (!int.TryParse(tahun, out var y) || y != k.Tahun))
        {
            return false;
        }

        return b["triwulan"] is { Length: > 0 } t ? int.TryParse(t, out var n) && n == k.Triwulan
            : new[] { b["mulai"], b["bulan"], b["selesai"] }.FirstOrDefault(x => x.Length > 0) is { } hari
                && TanggalIndonesia.Coba(hari, out var tanggal, out _) && tanggal is { } h && h.Year == k.Tahun && ((h.Month - 1) / 3) + 1 == k.Triwulan;
    }
}
