using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Numbers chapters, headings, tables and figures, and resolves references to them.</summary>
internal sealed class PenomorNaskah(List<Kesalahan> kesalahan, bool bernomor = true)
{
    // a PDF knows its places by names of at most 127 bytes
    private const int JangkarTerpanjang = 100;

    private readonly int[] _nomor = new int[5];
    private readonly Dictionary<(string Label, string Bab), int> _urut = [];
    private readonly Dictionary<string, string> _sebutan = new(StringComparer.Ordinal);
    private readonly HashSet<string> _id = new(StringComparer.Ordinal);
    private bool _bernomor;
    private int _lampiran;
    private string _bab = bernomor ? "A" : "";

    /// <summary>Whether chapter one has begun (arabic page numbers).</summary>
    public bool BagianUtama { get; private set; }

    /// <summary>A heading with its number.</summary>
    public Judul Judul(JudulKerangka j, IReadOnlyList<Ruas> isi, string id)
    {
        var nomor = j.Tingkat == 1 ? NomorBab(j.Golongan) : NomorAnak(j.Tingkat);
        Tunggal(id, j.Asal);
        var jangkar = Unik(id.Length > 0 ? id : Jangkar.Buat(nomor + " " + isi.Gabung()));
        _sebutan[jangkar] = nomor.Length == 0 ? isi.Gabung() : j.Tingkat == 1 ? Kapital(nomor) : nomor;
        return new Judul(j.Tingkat, jangkar, nomor, isi, !j.Golongan.Contains("tanpa-daftar"))
        {
            Kunci = id.Length > 0 ? id : Jangkar.Buat(isi.Gabung()),
        };
    }

    /// <summary>A caption with the next number of its label in this chapter.</summary>
    public Keterangan Keterangan(string id, string label, string teks, Asal asal)
    {
        var kunci = (label, _bab);
        var urut = _urut[kunci] = _urut.GetValueOrDefault(kunci) + 1;
        Tunggal(id, asal);
        var ket = new Keterangan(Unik(id.Length > 0 ? id : Jangkar.Buat($"{label} {_bab} {urut}")), label, _bab, urut, teks);
        _sebutan[ket.Id] = ket.Sebutan;
        return ket;
    }

    /// <summary>Numbers captions anew in the order in which they are printed after all.</summary>
    /// <param name="tercetak">Captions of one part of a chapter, in that order.</param>
    public IReadOnlyDictionary<string, Keterangan> Urutkan(IReadOnlyList<Keterangan> tercetak)
    {
        var hasil = new Dictionary<string, Keterangan>(StringComparer.Ordinal);
        foreach (var golongan in tercetak.GroupBy(k => (k.Label, k.Bab)))
        {
            foreach (var (k, urut) in golongan.Zip(golongan.Select(k => k.Urut).Order().ToList()))
            {
                var baru = k with { Urut = urut };
                (hasil[k.Id], _sebutan[k.Id]) = (baru, baru.Sebutan);
            }
        }

        return hasil;
    }

    /// <summary>Fills references in when all captions are known.</summary>
    public void IsiRujukan(List<(List<Ruas> Tempat, int Urut, Asal Asal)> daftar)
    {
        foreach (var (tempat, urut, asal) in daftar)
        {
            var rujukan = (Rujukan)tempat[urut];
            if (_sebutan.TryGetValue(rujukan.Id, out var sebutan))
            {
                tempat[urut] = rujukan with { Sebutan = sebutan };
            }
            else if (asal.Berkas.Count(c => c == '/') > 1)
            {
                // our own outlines refer to what they print; a table without rows is left out, and whoever fills it finds it again
                tempat[urut] = new Celah(rujukan.Id.Replace('-', ' ')) { Gaya = rujukan.Gaya, Ikatan = rujukan.Ikatan };
                kesalahan.Add(new Kesalahan(new Asal("laporan.yaml", 0), $"{rujukan.Id.Replace('-', ' ')} belum berisi.", "Isi datanya; tabel atau gambarnya lalu tercetak.") { Bobot = BobotKesalahan.Celah });
            }
            else
            {
                kesalahan.Add(new Kesalahan(asal, $"rujukan \"@{rujukan.Id}\" tidak menunjuk tabel, grafik, gambar, atau judul mana pun.", "Periksa ejaan id-nya, atau hapus rujukan bila tabelnya ditiadakan."));
            }
        }
    }

    // "BAB III" reads "Bab III" inside a sentence, "LAMPIRAN 1" reads "Lampiran 1"
    private static string Kapital(string nomor)
    {
        var kata = nomor.Split(' ', 2);
        return $"{kata[0][0]}{kata[0][1..].ToLowerInvariant()} {kata[1]}";
    }

    // an id that a person gave is the target of references: it must mean one place
    private void Tunggal(string id, Asal asal)
    {
        if (id.Length > 0 && _id.Contains(id))
        {
            kesalahan.Add(new Kesalahan(asal, $"id \"{id}\" dipakai dua kali.", "Beri id lain; di dalam ulangan tambahkan [jalur], misalnya tabel-[s.urut]."));
        }
    }

    private string NomorBab(IReadOnlyList<string> golongan)
    {
        Array.Clear(_nomor, 2, 3);
        _bernomor = false;
        if (golongan.Contains("lampiran"))
        {
            _lampiran++;
            _bab = $"L{_lampiran}";
            BagianUtama = true;
            return $"LAMPIRAN {_lampiran}";
        }

        if (golongan.Contains("awal"))
        {
            return "";
        }

        _nomor[1]++;
        _bernomor = true;
        BagianUtama = true;
        _bab = _nomor[1].ToString();
        return "BAB " + BilanganRomawi.Dari(_nomor[1]);
    }

    private string NomorAnak(int tingkat)
    {
        if (!_bernomor)
        {
            return "";
        }

        _nomor[tingkat]++;
        Array.Clear(_nomor, tingkat + 1, _nomor.Length - tingkat - 1);
        return string.Join('.', _nomor[1..(tingkat + 1)]);
    }

    private string Unik(string id)
    {
        id = id.Length > JangkarTerpanjang ? id[..JangkarTerpanjang].TrimEnd('-') : id;
        var calon = id.Length == 0 ? "bagian" : id;
        for (var i = 2; !_id.Add(calon); i++)
        {
            calon = $"{id}-{i}";
        }

        return calon;
    }
}
