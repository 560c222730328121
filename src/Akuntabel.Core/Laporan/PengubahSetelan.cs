using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Turns settings into values of a scope: plain digits become facts, dates become dates, the rest is text.</summary>
/// <param name="berkas">Name of the file, first part of each fact's id.</param>
/// <param name="kesalahan">Receives messages.</param>
public sealed partial class PengubahSetelan(string berkas, List<Kesalahan> kesalahan)
{
    private static readonly string[] KunciNama = ["judul", "nama", "uraian", "kegiatan"];

    /// <summary>Converts a tree.</summary>
    public Nilai Ubah(Setelan setelan) => Ubah(setelan, berkas, berkas, "");

    private Nilai Ubah(Setelan setelan, string id, string kunci, string konteks) => setelan switch
    {
        SetelanPeta p => Peta(p, id, konteks),
        SetelanDaftar d => new NilaiDaftar([.. d.Butir.Select((b, i) => Ubah(b, $"{id}.{i + 1}", kunci, konteks))]),
        SetelanTeks t => Skalar(t, id, kunci, konteks),
        _ => new NilaiTeks("", setelan.Asal),
    };

    private NilaiLingkup Peta(SetelanPeta p, string id, string konteks)
    {
        var nama = KunciNama.Select(k => p.Teks(k)).FirstOrDefault(n => n.Length > 0) ?? konteks;
        return new NilaiLingkup(
            p.Isi.ToDictionary(k => k.Key, k => Ubah(k.Value, $"{id}.{k.Key}", k.Key, nama), StringComparer.Ordinal), p.Asal);
    }

    private Nilai Skalar(SetelanTeks t, string id, string kunci, string konteks)
    {
        if (!t.Polos || kunci is "nip" || kunci.StartsWith("tahun", StringComparison.Ordinal))
        {
            return new NilaiTeks(t.Isi, t.Asal);
        }

        if (PolaTanggal().IsMatch(t.Isi))
        {
            return Tanggal(t);
        }

        return PolaAngka().IsMatch(t.Isi) && !PolaKode().IsMatch(t.Isi) ? Angka(t, id, kunci, konteks) : new NilaiTeks(t.Isi, t.Asal);
    }

    private Nilai Tanggal(SetelanTeks t)
    {
        if (TanggalIndonesia.Coba(t.Isi, out var tanggal, out var alasan) && tanggal is { } d)
        {
            return new NilaiTanggal(d, t.Asal);
        }

        kesalahan.Add(new Kesalahan(t.Asal, $"tanggal \"{t.Isi}\" tidak ada: {alasan}", "Tulis tahun-bulan-tanggal, misalnya 2022-10-03."));
        return new NilaiTeks(t.Isi, t.Asal);
    }

    private Nilai Angka(SetelanTeks t, string id, string kunci, string konteks)
    {
        if (!BacaAngka.Coba(t.Isi, out var nilai, out var alasan) || nilai is not { } n)
        {
            kesalahan.Add(new Kesalahan(t.Asal, alasan ?? $"\"{t.Isi}\" bukan angka.", "Perbaiki angkanya, atau beri tanda kutip bila ini kode atau nomor."));
            return new NilaiTeks(t.Isi, t.Asal);
        }

        var sebutan = char.ToUpperInvariant(kunci[0]) + kunci[1..].Replace('-', ' ');
        var desimal = Math.Min(4, (int)n.Scale);
        var satuan = kunci.StartsWith("rupiah", StringComparison.Ordinal) || kunci.StartsWith("nilai-rupiah", StringComparison.Ordinal) ? Satuan.Rupiah : Satuan.Bilangan;
        return new NilaiFakta(new Fakta(
            id, konteks.Length > 0 ? $"{sebutan} – {konteks}" : sebutan, Besaran.Dari(n), satuan, desimal, new Isian(t.Asal with { Kolom = kunci })));
    }

    [GeneratedRegex(@"^\d{4}-\d{1,2}-\d{1,2}$")]
    private static partial Regex PolaTanggal();

    [GeneratedRegex(@"^-?\d[\d.,]*$")]
    private static partial Regex PolaAngka();

    // 1.1.1, 8.01.02 and other codes, which no thousands grouping makes
    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}(\.\d+)*$")]
    private static partial Regex PolaKode();
}
