using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>What is sent to the form of one file, with the value of the offer that each field comes from.</summary>
internal sealed class KirimanTawaran(string jalur)
{
    private readonly List<KeyValuePair<string, string>> _isi = [];
    private readonly Dictionary<string, string> _asal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _baru = new(StringComparer.Ordinal);
    private readonly HashSet<int> _tahun = [];

    /// <summary>Address of one more thing of a list.</summary>
    public string Baru(string daftar) =>
        string.Create(CultureInfo.InvariantCulture, $"{daftar}[+{_baru[daftar] = _baru.GetValueOrDefault(daftar) + 1}]");

    /// <summary>Fills a field.</summary>
    /// <param name="alamat">Its address.</param>
    /// <param name="teks">As a person writes it; a blank says nothing.</param>
    /// <param name="sel">The value of the offer; empty: it comes from none.</param>
    public void Isi(string alamat, string teks, string sel = "")
    {
        if (teks.Trim().Length > 0)
        {
            _isi.Add(KeyValuePair.Create(KirimanFormulir.Bidang + alamat, teks.Trim()));
            _asal[alamat] = sel;
        }
    }

    /// <summary>Empties a field.</summary>
    public void Kosongkan(string alamat) => _isi.Add(KeyValuePair.Create(KirimanFormulir.Bidang + alamat, ""));

    /// <summary>Fills a field of a thing by its key; a year under <c>renstra</c> is a key of its own.</summary>
    public void Bidang(string butir, string kunci, string teks, string sel = "")
    {
        if (butir.Length == 0)
        {
            Isi(kunci, teks, sel);
        }
        else if (kunci.Split('.') is ["renstra", var tahun])
        {
            _ = int.TryParse(tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && _tahun.Add(y);
            Isi(FormulirBerkas.AlamatKunci(butir + ".renstra", tahun), teks, sel);
        }
        else
        {
            Isi($"{butir}.{kunci}", teks, sel);
        }
    }

    /// <summary>The files with what was sent, and what could not be read, by the value of the offer.</summary>
    public KumpulanBerkas Terapkan(KumpulanBerkas berkas, RujukanFormulir rujukan, Dictionary<string, string> galat)
    {
        if (_isi.Count == 0 || FormulirBerkas.Buka(jalur, berkas.Coba(jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?))
            is not { } formulir)
        {
            return berkas;
        }

        var hasil = formulir.Terapkan(new KirimanFormulir(_isi), rujukan, [.. _tahun.Order()]);
        foreach (var (alamat, alasan) in hasil.Galat)
        {
            galat[_asal.GetValueOrDefault(alamat, alamat)] = alasan;
        }

        return hasil.Berkas.IsEmpty ? berkas : berkas.Dengan(jalur, hasil.Berkas);
    }
}
