using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;

/// <summary>Gathers the codes of the rows, each with those above it.</summary>
internal sealed class PenghimpunNomenklatur
{
    // digits of each part of a code, where a sheet has the parts as figures
    private static readonly Dictionary<JenisNomenklatur, int[]> Lebar = new()
    {
        [JenisNomenklatur.Kegiatan] = [1, 2, 2, 1, 2, 4], [JenisNomenklatur.Akun] = [1, 1, 2, 2, 2, 4],
        [JenisNomenklatur.SumberDana] = [1, 1, 1, 2, 2, 4],
    };

    private readonly Dictionary<(string Kode, string Nama), ButirNomenklatur> _butir = [];
    private readonly Dictionary<string, string> _kata = new(StringComparer.Ordinal);
    private int _tanpaKode;

    /// <summary>The codes.</summary>
    public IReadOnlyCollection<ButirNomenklatur> Butir => _butir.Values;

    /// <summary>What a reader should know.</summary>
    public IReadOnlyList<string> Catatan => [.. Hitungan()];

    /// <summary>Reads the rows of a sheet.</summary>
    public void Baca(KolomNomenklatur kolom, IEnumerable<BarisSumber> daftar)
    {
        foreach (var (n, b) in daftar.Where(b => b.Nomor > kolom.BarisKepala && b.Sel.Any(s => s.Teks.Length > 0)).Index())
        {
            if (n >= PembacaNomenklatur.BarisTerbanyak)
            {
                throw new DokumenTakTerbacaException($"barisnya lebih dari {AngkaIndonesia.Cetak(PembacaNomenklatur.BarisTerbanyak, 0)}. Kirim sebagian.");
            }

            Satu(kolom, b);
        }
    }

    private void Satu(KolomNomenklatur kolom, BarisSumber b)
    {
        var (kode, nama) = Bertingkat(kolom, b);
        if (kode.Length == 0 && kolom.Bidang.TryGetValue("kode", out var k))
        {
            (kode, nama) = KodeAnggaran.Urai(b[k]);
        }

        if (kode.Length == 0)
        {
            _tanpaKode++;
            return;
        }

        nama = Isi(kolom, b, "nama") is { Length: > 0 } n ? n : nama;
        Catat(new ButirNomenklatur(kode, nama, Isi(kolom, b, "kinerja"), Isi(kolom, b, "indikator"), Isi(kolom, b, "satuan")));
    }

    // the code that the columns of the levels make, each level noted on the way
    private (string Kode, string Nama) Bertingkat(KolomNomenklatur kolom, BarisSumber b)
    {
        var (kode, nama, tingkat) = ("", "", 0);
        foreach (var t in kolom.Tingkat)
        {
            var (bagian, sebutan) = KodeAnggaran.Urai(Angka(b.Sel, t.Kolom, b[t.Kolom]));
            // a cell without a code names what the cell before has the code of
            if (bagian.Length == 0 && (sebutan.Length == 0 || t.Tingkat != tingkat))
            {
                continue;
            }

            (kode, nama) = bagian.Length == 0 ? (kode, sebutan) : (Sambung(kode, bagian, kolom.Jenis), sebutan);
            tingkat = t.Tingkat;
            Catat(new ButirNomenklatur(kode, nama));
        }

        return (kode, nama);
    }

    // what says more of the same code and name counts
    private void Catat(ButirNomenklatur b)
    {
        b = b with { Nama = Rapi(b.Nama) };
        var kunci = (b.Kode, b.Nama);
        if (b.Nama.Length > 0 && (!_butir.TryGetValue(kunci, out var ada) || (ada.Indikator.Length == 0 && b.Indikator.Length > 0)))
        {
            _butir[kunci] = b;
        }
    }

    // a figure has lost its zeros: 2.10 is 2,1
    private static string Angka(SelBuku[] sel, int kolom, string teks) => kolom >= sel.Length || sel[kolom].Jenis != JenisSkalar.Angka
        || teks.IndexOf(',') is not (>= 0 and var koma) ? teks : $"{teks[..koma]}.{teks[(koma + 1)..].PadRight(2, '0')}";

    // the whole code, or what follows the code above
    private static string Sambung(string atas, string bagian, JenisNomenklatur jenis)
    {
        if (atas.Length == 0 || bagian.StartsWith(atas + ".", StringComparison.OrdinalIgnoreCase))
        {
            return bagian;
        }

        var lebar = Lebar[jenis];
        return string.Join('.', $"{atas}.{bagian}".Split('.').Select((s, i) => i < lebar.Length && s.All(char.IsAsciiDigit)
            && s[0] != '0' ? s.PadLeft(lebar[i], '0') : s));
    }

    private string Isi(KolomNomenklatur kolom, BarisSumber b, string bidang) =>
        kolom.Bidang.TryGetValue(bidang, out var k) && b[k] is { Length: > 0 } teks and not "[null]" ? Rapi(teks) : "";

    // few words, often written: a satuan is kept once
    private string Rapi(string teks)
    {
        var rapi = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return _kata.TryGetValue(rapi, out var ada) ? ada : _kata[rapi] = rapi;
    }

    private IEnumerable<string> Hitungan()
    {
        if (_tanpaKode > 0)
        {
            yield return $"{_tanpaKode} baris tanpa kode dilewati.";
        }

        var ganda = _butir.Keys.GroupBy(k => k.Kode).Where(g => g.Count() > 1).ToList();
        if (ganda.Count > 0)
        {
            yield return $"{ganda.Count} kode punya lebih dari satu nama, misalnya {ganda[0].Key}; semuanya dipakai.";
        }
    }
}
