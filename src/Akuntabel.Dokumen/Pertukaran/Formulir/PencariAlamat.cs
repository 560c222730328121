using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>Finds the field or thing of a form that stands on a line of its file.</summary>
internal sealed class PencariAlamat(string teks, int baris, string? kolom)
{
    private readonly int _awal = Awal(teks, baris);

    private int Akhir => Awal(teks, baris + 1);

    /// <summary>Address of the innermost thing that the line belongs to, or of a field that begins there; empty for the file
    /// itself.</summary>
    public string Cari(SimpulIsian? akar, IReadOnlyList<UraianBidang> bidang, IReadOnlyList<UraianDaftar> daftar) =>
        Cari("", akar, bidang, daftar);

    private string Cari(string alamat, SimpulIsian? isi, IReadOnlyList<UraianBidang> bidang, IReadOnlyList<UraianDaftar> daftar)
    {
        foreach (var d in daftar.Where(d => baris > 0 && d.Bentuk == BentukDaftar.Butir))
        {
            var butir = (PohonBuku.Ambil(isi, d.Kunci) as DaftarIsian)?.Butir ?? [];
            for (var i = 0; i < butir.Count; i++)
            {
                if (butir[i].Letak.Awal < Akhir && AkhirButir(butir[i]) > _awal)
                {
                    return Cari($"{Gabung(alamat, d.Kunci)}[{i + 1}]", butir[i], d.SemuaBidang, d.Anak);
                }
            }
        }

        // a field that the message names, though it may not be in the file yet
        if (kolom is not null && (bidang.Any(b => b.Kunci == kolom) || daftar.Any(d => d.Kunci == kolom)))
        {
            return Gabung(alamat, kolom);
        }

        if (baris < 1 || (alamat.Length == 0 && BarisPertama(isi)))
        {
            return alamat;
        }

        var petak = daftar.FirstOrDefault(d => d.Bentuk is BentukDaftar.PetaTahun or BentukDaftar.Peta && Memuat(isi, d.Kunci));
        return petak is not null ? Gabung(alamat, petak.Kunci) : bidang.FirstOrDefault(b => Memuat(isi, b.Kunci)) is { } ada
            ? Gabung(alamat, ada.Kunci) : alamat;
    }

    // what is told where the file begins is told of the file, not of the field that happens to be its first
    private bool BarisPertama(SimpulIsian? isi) =>
        isi is PetaIsian { LetakKunci.Count: > 0 } p && p.LetakKunci.Values.Min(l => l.Awal) is var pertama && pertama >= _awal
            && pertama < Akhir;

    // the key of the place begins on the line, or its value goes over it
    private bool Memuat(SimpulIsian? isi, string kunci)
    {
        var titik = kunci.LastIndexOf('.');
        var induk = PohonBuku.Ambil(isi, titik < 0 ? "" : kunci[..titik]) as PetaIsian;
        return induk is not null && induk.LetakKunci.TryGetValue(kunci[(titik + 1)..], out var letak)
            && letak.Awal < Akhir && Math.Max(letak.Akhir, induk.Ambil(kunci[(titik + 1)..])?.Letak.Akhir ?? 0) > _awal;
    }

    // a mapping ends where its last value does
    private static int AkhirButir(SimpulIsian s) => s switch
    {
        PetaIsian p => p.Isi.Select(k => Math.Max(AkhirButir(k.Value), p.LetakKunci.TryGetValue(k.Key, out var l) ? l.Akhir : 0))
            .Append(s.Letak.Akhir).Max(),
        DaftarIsian d => d.Butir.Select(AkhirButir).Append(s.Letak.Akhir).Max(),
        _ => s.Letak.Akhir,
    };

    private static int Awal(string teks, int baris)
    {
        var i = 0;
        for (var n = 1; n < baris && i < teks.Length; n++)
        {
            var akhir = teks.IndexOf('\n', i);
            i = akhir < 0 ? teks.Length : akhir + 1;
        }

        return baris < 1 ? 0 : i;
    }

    private static string Gabung(string induk, string kunci) => kunci.Length == 0 ? induk : induk.Length == 0 ? kunci : induk + "." + kunci;
}
