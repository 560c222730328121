using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>The units of a document in order; contents and page breaks are not of them, as they follow from the rest.</summary>
internal static class PembacaSatuan
{
    public static IEnumerable<SatuanBanding> Baca(Naskah naskah, TahunBanding tahun, bool baru)
    {
        ArgumentNullException.ThrowIfNull(naskah);
        return naskah.DaftarBlok().SelectMany(b => Satu(b, JenisBlokBeda.Paragraf));

        IEnumerable<SatuanBanding> Satu(Blok blok, JenisBlokBeda paragraf) => blok switch
        {
            Judul j => [new SatuanBanding(JenisBlokBeda.Judul, Kata(j.Isi), []) { Kunci = j.Kunci.Length > 0 ? j.Kunci : j.Id, Tingkat = j.Tingkat }],
            Paragraf p => Isi(paragraf, Kata(p.Isi)),
            Daftar d => d.Butir.SelectMany(b => b.SelectMany(x => Satu(x, JenisBlokBeda.Butir))),
            Tabel t => [Tabel(t), .. Isi(JenisBlokBeda.Paragraf, Teks(t.Sumber))],
            Grafik g => [new SatuanBanding(JenisBlokBeda.Gambar, Teks(g.Keterangan.Teks), Grafik(g))],
            Bagan b => Isi(JenisBlokBeda.Gambar, Teks($"{b.Keterangan.Teks}\n{b.TeksAlternatif}")),
            Gambar g => Isi(JenisBlokBeda.Gambar, Teks(g.Keterangan?.Teks ?? g.TeksAlternatif)),
            BlokTandaTangan t => t.Kolom.Select(p => new SatuanBanding(JenisBlokBeda.Paragraf,
                Teks(string.Join('\n', [t.TempatTanggal, .. p.Jabatan, p.Nama, p.Pangkat, p.Nip.Length > 0 ? "NIP. " + p.Nip : ""]).Trim('\n')), [])),
            HalamanBaru or DaftarIsi => [],
            _ => throw BlokTidakDikenal.Oleh("perbandingan", blok),
        };

        SatuanBanding Tabel(Tabel t) => new(JenisBlokBeda.Tabel, Teks(t.Keterangan?.Teks ?? ""),
            [.. t.Kepala.Select(b => Baris(b, true)), .. t.Baris.Select(b => Baris(b, false))]);

        BarisSatuan Baris(Baris b, bool kepala) => new([.. b.Sel.Select(s => Kata(s.Isi))], kepala);

        // a chart by its values
        IReadOnlyList<BarisSatuan> Grafik(Grafik g) => [.. g.Kategori.Select((k, i) => new BarisSatuan(
            [Teks(k), .. g.Seri.Select(s => Teks(s.Nilai.ElementAtOrDefault(i) is { Besaran.Ada: true } f ? f.CetakAngka() : ""))], kepala: false))];

        List<Token> Kata(IEnumerable<Ruas> ruas) => PemotongKata.Potong(ruas, tahun, baru);

        List<Token> Teks(string teks) => Kata(DaftarRuas.Polos(teks));
    }

    private static IEnumerable<SatuanBanding> Isi(JenisBlokBeda jenis, List<Token> isi) => isi.TrueForAll(t => t.Sela) ? [] : [new SatuanBanding(jenis, isi, [])];
}
