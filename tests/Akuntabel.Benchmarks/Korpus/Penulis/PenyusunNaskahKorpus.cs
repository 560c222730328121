using System.Globalization;
using Akuntabel.Benchmarks.Korpus.Dasar;
using Akuntabel.Core.Laporan;
using LaporanKorpus = Akuntabel.Benchmarks.Korpus.Dasar.Laporan;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>A made report as a document that the product's writers take.</summary>
internal static class PenyusunNaskahKorpus
{
    private const int KolomTegak = 8;

    /// <summary>The document; its captions stand as paragraphs, as whoever wrote the report numbered them.</summary>
    public static Naskah Susun(LaporanKorpus l)
    {
        var lebar = l.DaftarUnsur.OfType<UnsurTabel>().Any(t => t.BanyakKolom > KolomTegak);
        var blok = l.DaftarUnsur.SelectMany((u, i) => Blok(u, i, l.Benih % 6 != 0)).ToList();
        return new(l.Judul, l.Instansi, l.Benih % 2 == 0 ? UkuranKertas.A4 : UkuranKertas.F4, [
            new(lebar, PenomoranHalaman.Arab, l.Benih % 3 == 0 ? "" : l.Judul, l.Benih % 4 == 0 ? l.Instansi : "", blok)]);
    }

    private static IEnumerable<Blok> Blok(Unsur u, int i, bool bergaris) => u switch
    {
        UnsurJudul j => [new Judul(j.Tingkat, "j" + i.ToString(CultureInfo.InvariantCulture), j.Nomor, DaftarRuas.Polos(j.Isi))],
        UnsurParagraf p => [new Paragraf(GayaParagraf.Biasa, DaftarRuas.Polos(p.Isi.Teks))],
        UnsurDaftar d => [new Daftar(d.Bernomor ? PenandaDaftar.Angka : PenandaDaftar.Titik,
            [.. d.Butir.Select(b => (IReadOnlyList<Blok>)[new Paragraf(GayaParagraf.Biasa, DaftarRuas.Polos(b.Teks))])])],
        UnsurTabel t => t.Judul.Teks.Length == 0 ? [Tabel(t, bergaris)] : [.. t.Judul.Teks.Split('\n')
            .Select(j => new Paragraf(GayaParagraf.Tengah, DaftarRuas.Polos(j))), Tabel(t, bergaris)],
        _ => [],
    };

    private static Tabel Tabel(UnsurTabel t, bool bergaris) => new(
        null, [.. Enumerable.Range(0, t.BanyakKolom).Select(k => new Kolom(Lebar(t, k), Kanan(t, k) ? Rata.Kanan : Rata.Kiri))],
        [.. t.Kepala.Select(b =>
            new Baris(JenisBaris.Isi,
            [.. b.Select(s => new Sel(DaftarRuas.Polos(s.Teks)) { RentangKolom = s.Kolom, RentangBaris = s.Baris })]))],
        [.. t.Isi.Select((b, r) => new Baris(b.Tebal ? JenisBaris.Jumlah : JenisBaris.Isi, [.. Sel(t, b, r)]))], Bergaris: bergaris);

    private static IEnumerable<Sel> Sel(UnsurTabel t, BarisKorpus b, int r) =>
        b.Sel.Select((s, k) => (s, tinggi: Kisi.Tinggi(t, r, k))).Where(x => x.tinggi > 0)
            .Select(x => new Sel(DaftarRuas.Polos(x.s.Teks)) { RentangBaris = x.tinggi });

    private static decimal Lebar(UnsurTabel t, int k) => Math.Clamp(t.Isi.Max(b => k < b.Sel.Count ? b.Sel[k].Teks.Length : 0), 4, 34);

    private static bool Kanan(UnsurTabel t, int k) => t.Isi.Any(b => k < b.Sel.Count && b.Sel[k]
        .DaftarCetakan.Any(c => c.Nilai is not null));
}
