using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Register;

/// <summary>Gathers the rows of a sheet: their values, the cells that cannot be read, and the rows that are none.</summary>
internal sealed partial class NilaiLembar
{
    private const int HariPertama = 20_000;
    private const int HariTerakhir = 80_000;
    private static readonly DateOnly HariNol = new(1899, 12, 30);
    private static readonly HashSet<string> GalatRumus = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

    private readonly DefinisiRegister _definisi;
    private readonly KepalaLembarRegister _kepala;
    private readonly PembacaWilayah _wilayah;
    private readonly List<(int Kolom, BidangRegister? Bidang)> _kolom;
    private readonly int _kolomNama;
    private readonly int _kolomNomor;
    private readonly Dictionary<int, List<GabunganSel>> _menurun;
    private readonly Dictionary<int, int> _gabungKe = [];
    private readonly Dictionary<int, SelBuku> _atas = [];
    private readonly List<BarisLembarRegister> _baris = [];
    private readonly List<GalatSel> _galat = [];
    private readonly List<BarisLewat> _lewat = [];
    private SelBuku _namaTerakhir = new("");
    private bool _mulai;

    public NilaiLembar(
        DefinisiRegister definisi, IReadOnlyDictionary<int, string> padanan, KepalaLembarRegister kepala, IReadOnlyList<GabunganSel> gabung, PembacaWilayah wilayah)
    {
        (_definisi, _kepala, _wilayah) = (definisi, kepala, wilayah);
        _kolom = [.. padanan.OrderBy(p => p.Key).Select(p => (p.Key, definisi.Cari(p.Value)))
            .Where(k => k.Item2 is { Jenis: not JenisIsian.Terhitung } || padanan[k.Key] == PembacaLembarRegister.Keadaan)];
        _kolomNama = _kolom.Where(k => k.Bidang is { } b && b == definisi.Bidang[0]).Select(k => k.Kolom).DefaultIfEmpty(-1).First();
        _kolomNomor = Enumerable.Range(0, kepala.Judul.Count).FirstOrDefault(k => PengenalKolom.Penomor(kepala.Judul[k]), -1);
        _menurun = gabung.Where(g => g.SampaiBaris > g.Baris && g.Baris > kepala.Akhir).GroupBy(g => g.Kolom - 1)
            .ToDictionary(g => g.Key, g => g.OrderBy(x => x.Baris).ToList());
    }

    /// <summary>Rows so far.</summary>
    public int Banyak => _baris.Count + _lewat.Count;

    public HasilLembarRegister Hasil() => new(_baris, _galat, _lewat);

    public void Tambah(BarisSumber b)
    {
        if (b.Nomor <= _kepala.Akhir)
        {
            // what stands above the heading is its title; it is told too
            if (b.Nomor < _kepala.Awal)
            {
                Lewati(b, "di atas judul kolom");
            }

            return;
        }

        var sel = Isi(b, out var dariAtas);
        if (Sebab(b, sel) is { } sebab)
        {
            Lewati(b, sebab);
        }
        else
        {
            _baris.Add(Baris(b, sel, dariAtas));
        }
    }

    private void Lewati(BarisSumber b, string sebab) =>
        _lewat.Add(new BarisLewat(b.Nomor, sebab, string.Join(" | ", Enumerable.Range(0, b.Sel.Length).Select(b.Sebut).Where(t => t.Length > 0))));

    // the cells of the columns that are read, with what joined cells and a name written once pass down
    private Dictionary<int, SelBuku> Isi(BarisSumber b, out List<string> dariAtas)
    {
        dariAtas = [];
        var hasil = new Dictionary<int, SelBuku>();
        foreach (var (kolom, bidang) in _kolom)
        {
            var sel = kolom < b.Sel.Length ? b.Sel[kolom] : new SelBuku("");
            if (Gabungan(b.Nomor, kolom) is { } g)
            {
                _atas[kolom] = g.Baris == b.Nomor ? sel : _atas.GetValueOrDefault(kolom, new SelBuku(""));
                if (g.Baris < b.Nomor && sel.Teks.Length == 0 && _atas[kolom] is { Teks.Length: > 0 } atas)
                {
                    sel = atas;
                    dariAtas.Add(bidang?.Kode ?? PembacaLembarRegister.Keadaan);
                }
            }

            hasil[kolom] = sel;
        }

        WarisiNama(b, hasil, dariAtas);
        return hasil;
    }

    // rows come from top to bottom, so do the joined cells of a column
    private GabunganSel? Gabungan(int baris, int kolom)
    {
        if (!_menurun.TryGetValue(kolom, out var semua))
        {
            return null;
        }

        var ke = _gabungKe.GetValueOrDefault(kolom);
        while (ke < semua.Count && semua[ke].SampaiBaris < baris)
        {
            ke++;
        }

        _gabungKe[kolom] = ke;
        return ke < semua.Count && semua[ke].Baris <= baris ? semua[ke] : null;
    }

    // "PT A | Malaysia | 6", below it "| Taiwan | 1": the row goes on with the name above, as its blank number says too
    private void WarisiNama(BarisSumber b, Dictionary<int, SelBuku> sel, List<string> dariAtas)
    {
        if (_kolomNama < 0 || _kolomNomor < 0 || _kolomNama == _kolomNomor)
        {
            return;
        }

        if (sel[_kolomNama].Teks.Length > 0)
        {
            _namaTerakhir = sel[_kolomNama];
        }
        else if (_namaTerakhir.Teks.Length > 0 && b[_kolomNomor].Length == 0 && sel.Count(s => s.Value.Teks.Length > 0) > 1 && !Jumlah(b))
        {
            sel[_kolomNama] = _namaTerakhir;
            dariAtas.Add(_definisi.Bidang[0].Kode);
        }
    }

    private string? Sebab(BarisSumber b, Dictionary<int, SelBuku> sel)
    {
        var terisi = Enumerable.Range(0, b.Sel.Length).Where(k => b[k].Length > 0 || b.Sel[k].Hilang).ToList();
        if (!_mulai && terisi.Count > 1 && terisi.TrueForAll(k => Urutan().Match(b[k]) is { Success: true } m && m.Groups[1].Value == $"{k - terisi[0] + 1}"))
        {
            return "nomor kolom";
        }

        if (terisi.Count > 1 && terisi.TrueForAll(k => k < _kepala.Judul.Count && b[k].Equals(_kepala.Judul[k], StringComparison.OrdinalIgnoreCase)))
        {
            return "judul kolom yang berulang";
        }

        if (Jumlah(b))
        {
            return "baris jumlah";
        }

        if (sel.Values.All(s => s.Teks.Length == 0))
        {
            return "tidak ada isi pada kolom yang dibaca";
        }

        if (terisi.Count == 1 && _kolom.Count > 2 && terisi[0] != _kolomNama)
        {
            return "hanya satu sel yang terisi";
        }

        _mulai = true;
        return null;
    }

    private static bool Jumlah(BarisSumber b)
    {
        var terisi = Enumerable.Range(0, b.Sel.Length).Select(k => b[k]).Where(t => t.Length > 0).ToList();
        return terisi.Count > 0 && KataJumlah().IsMatch(terisi[0]) && terisi.Skip(1).All(t => Core.Umum.BacaAngka.Coba(t, out _, out _) || KataJumlah().IsMatch(t));
    }

    private BarisLembarRegister Baris(BarisSumber b, Dictionary<int, SelBuku> sel, List<string> dariAtas)
    {
        var (isi, keadaan) = (new Dictionary<string, string>(StringComparer.Ordinal), "");
        var galatAwal = _galat.Count;
        foreach (var (kolom, bidang) in _kolom)
        {
            var s = sel[kolom];
            if (s.Teks.Trim().Length == 0)
            {
                continue;
            }

            var salah = bidang is null ? BacaKeadaan(s, out keadaan) : Baca(bidang, s, out var nilai) is { } pesan ? pesan : Simpan(bidang.Kode, nilai);
            if (salah is not null)
            {
                _galat.Add(new GalatSel(b.Nomor, Judul(kolom), bidang?.Kode ?? PembacaLembarRegister.Keadaan, s.Hilang ? SelBuku.SebutHilang : s.Teks, salah));
            }
        }

        foreach (var w in _definisi.Bidang.Where(w => w.Wajib && !isi.ContainsKey(w.Kode) && !_galat.Skip(galatAwal).Any(g => g.Bidang == w.Kode)).ToList())
        {
            var kolom = _kolom.Where(k => k.Bidang == w).Select(k => Judul(k.Kolom)).FirstOrDefault();
            _galat.Add(new GalatSel(b.Nomor, kolom ?? w.Nama, w.Kode, "", $"{w.Nama} wajib diisi."));
        }

        return new BarisLembarRegister(b.Nomor, isi, keadaan) { DariAtas = dariAtas };

        string? Simpan(string kode, string nilai)
        {
            _ = nilai.Length > 0 ? isi[kode] = nilai : nilai;
            return null;
        }
    }

    private string Judul(int kolom) => _kepala.Judul.ElementAtOrDefault(kolom) is { Length: > 0 } j ? j : $"kolom {SumberLembar.Huruf(kolom)}";

    private string? BacaKeadaan(SelBuku sel, out string kode)
    {
        var k = _definisi.Keadaan.FirstOrDefault(k => k.Nama.Equals(sel.Teks.Trim(), StringComparison.OrdinalIgnoreCase) || k.Kode == sel.Teks.Trim());
        kode = k?.Kode ?? "";
        return k is null ? $"\"{sel.Teks.Trim()}\" bukan keadaan register ini. Tulis {string.Join(", ", _definisi.Keadaan.Select(x => x.Nama))}." : null;
    }

    private string? Baca(BidangRegister b, SelBuku sel, out string nilai)
    {
        nilai = "";
        if (sel.Hilang || GalatRumus.Contains(sel.Teks))
        {
            return "isi selnya adalah rumus yang tidak mempunyai hasil. Buka berkasnya di program lembar kerja, simpan, lalu unggah lagi.";
        }

        // what was exported closed says nothing
        if (b.Tersegel && sel.Teks.Trim() == PenulisLembarRegister.Tertutup)
        {
            return null;
        }

        if (sel.TerlaluPanjang || (b.Pola is PolaIsian.Nik or PolaIsian.Npwp && PolaPangkat().IsMatch(sel.Teks)))
        {
            return "angkanya lebih panjang daripada yang disimpan lembar kerja, jadi angka belakangnya hilang. Jadikan kolomnya teks, lalu ketik ulang.";
        }

        if (b.Jenis == JenisIsian.Tanggal && sel.Jenis == JenisSkalar.Angka && int.TryParse(sel.Teks, out var hari) && hari is >= HariPertama and <= HariTerakhir)
        {
            nilai = NilaiRegister.Tulis(HariNol.AddDays(hari));
            return null;
        }

        return b.Jenis is JenisIsian.Kabupaten or JenisIsian.Kecamatan ? _wilayah.Baca(b, sel.Teks, out nilai) : NilaiRegister.Baca(b, sel.Teks, out nilai);
    }

    [GeneratedRegex(@"^\(?(\d+)\)?$")]
    private static partial Regex Urutan();

    [GeneratedRegex(@"^(jumlah|total|sub ?total|grand total|rata-rata)( (seluruhnya|keseluruhan|semua|akhir|total))?\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex KataJumlah();

    [GeneratedRegex(@"^\d+([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaPangkat();
}
