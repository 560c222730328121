using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>What one document says otherwise than another, section by section (blackline).</summary>
public static class BedaNaskah
{
    private const int KataSekitar = 6;

    /// <summary>Sets the earlier document against the later one.</summary>
    /// <param name="lama">The earlier one.</param>
    /// <param name="baru">The later one.</param>
    /// <param name="tahun">Their years: of two reports of different years a year that moved along is no change.</param>
    public static IReadOnlyList<BagianBeda> Susun(Naskah lama, Naskah baru, TahunBanding tahun)
    {
        ArgumentNullException.ThrowIfNull(tahun);
        var (dulu, kini) = (BagianSatuan.Bagi(PembacaSatuan.Baca(lama, tahun, baru: false)), BagianSatuan.Bagi(PembacaSatuan.Baca(baru, tahun, baru: true)));
        return [.. PenyejajarBagian.Jajar(dulu, kini).Select((p, i) => Bagian(i + 1, p.Lama, p.Baru))];
    }

    private static BagianBeda Bagian(int nomor, BagianSatuan? lama, BagianSatuan? baru)
    {
        var angka = new List<AngkaBeda>();
        List<BlokBeda> blok = [.. Judul(lama?.Judul, baru?.Judul, angka), .. PenyejajarBagian.Jajar(lama?.Isi ?? [], baru?.Isi ?? []).Select(p => Blok(p.Lama, p.Baru, angka))];
        var keadaan = lama is null ? KeadaanBeda.Baru : baru is null ? KeadaanBeda.Dihapus : blok.Exists(b => b.Keadaan != KeadaanBeda.Sama) ? KeadaanBeda.Berubah : KeadaanBeda.Sama;
        var judul = baru?.Judul ?? lama?.Judul;
        return new(nomor, judul?.Tingkat ?? 0, judul is null ? "" : Gabung(judul.Isi), keadaan, blok, angka);
    }

    private static IEnumerable<BlokBeda> Judul(SatuanBanding? lama, SatuanBanding? baru, List<AngkaBeda> angka) =>
        lama is null && baru is null ? [] : Blok(lama, baru, angka) is { Keadaan: not KeadaanBeda.Sama } b ? [b] : [];

    private static BlokBeda Blok(SatuanBanding? lama, SatuanBanding? baru, List<AngkaBeda> angka)
    {
        var isi = Kata(lama?.Isi, baru?.Isi, angka, "");
        List<BarisTerbanding> baris = [.. PenyejajarBagian.Jajar(lama?.Baris ?? [], baru?.Baris ?? []).Select(p => Baris(p.Lama, p.Baru, angka))];
        var keadaan = lama is null ? KeadaanBeda.Baru : baru is null ? KeadaanBeda.Dihapus
            : isi.All(p => p.Jenis == JenisPotongan.Tetap) && baris.TrueForAll(b => b.Keadaan == KeadaanBeda.Sama) ? KeadaanBeda.Sama : KeadaanBeda.Berubah;
        return new((baru ?? lama)?.Jenis ?? JenisBlokBeda.Paragraf, keadaan, isi, baris);
    }

    private static BarisTerbanding Baris(BarisSatuan? lama, BarisSatuan? baru, List<AngkaBeda> angka)
    {
        var tempat = string.Join(" · ", ((baru ?? lama)?.Sel ?? []).Where(s => s.Exists(t => t.Kanon.Length > 3 && !t.Angka)).Take(1).Select(s => Gabung(s)));
        List<IReadOnlyList<PotonganBeda>> sel = [.. Enumerable.Range(0, Math.Max(lama?.Sel.Count ?? 0, baru?.Sel.Count ?? 0))
            .Select(i => Kata(lama?.Sel.ElementAtOrDefault(i), baru?.Sel.ElementAtOrDefault(i), angka, tempat))];
        var keadaan = lama is null ? KeadaanBeda.Baru : baru is null ? KeadaanBeda.Dihapus
            : sel.TrueForAll(s => s.All(p => p.Jenis == JenisPotongan.Tetap)) ? KeadaanBeda.Sama : KeadaanBeda.Berubah;
        return new(keadaan, (baru ?? lama)?.Kepala ?? false, sel);
    }

    private static IReadOnlyList<PotonganBeda> Kata(List<Token>? lama, List<Token>? baru, List<AngkaBeda> angka, string tempat)
    {
        var hasil = PenyejajarBagian.Kata<Token>(lama ?? [], baru ?? []);
        foreach (var (i, (jenis, isi)) in hasil.Index())
        {
            if (jenis == JenisPotongan.Hapus && Angka(isi) is { } semula && i + 1 < hasil.Count && hasil[i + 1] is { Jenis: JenisPotongan.Tambah } p && Angka(p.Isi) is { } menjadi)
            {
                angka.Add(new AngkaBeda(semula, menjadi, tempat.Length > 0 ? tempat : Sekitar(i > 0 ? hasil[i - 1].Isi : [])));
            }
        }

        return [.. hasil.Select(p => new PotonganBeda(p.Jenis, Gabung(p.Isi)))];
    }

    // nothing but one figure
    private static string? Angka(List<Token> isi) => isi.Where(t => !t.Sela).ToList() is [{ Angka: true } a] ? a.Teks : null;

    private static string Sekitar(List<Token> sebelum)
    {
        var kata = sebelum.Where(t => !t.Sela).TakeLast(KataSekitar).ToList();
        return kata.Count == 0 ? "" : $"… {Gabung([.. sebelum.Skip(sebelum.IndexOf(kata[0]))]).Trim()}";
    }

    private static string Gabung(IEnumerable<Token> isi) => string.Concat(isi.Select(t => t.Teks));
}
