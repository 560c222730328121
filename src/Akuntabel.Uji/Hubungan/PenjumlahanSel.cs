using static Akuntabel.Uji.Angka.AngkaTertulis;

namespace Akuntabel.Uji.Hubungan;

/// <summary>Cells of one table added up, with every way to read them.</summary>
internal sealed class PenjumlahanSel
{
    private const int SukuTercetak = 8;

    private readonly KisiAngka _kisi;
    private readonly List<AngkaTertulis> _suku = [];
    private readonly Selang[] _jumlah = [Selang.Tepat(0), Selang.Tepat(0)];

    private PenjumlahanSel(KisiAngka kisi) => _kisi = kisi;

    public List<Titik> Sel { get; } = [];

    /// <summary>The likeliest sum.</summary>
    public decimal Nilai { get; private set; }

    public decimal Terbesar { get; private set; }

    /// <summary>Whether a part is missing rather than nothing.</summary>
    public bool Bolong { get; private set; }

    /// <summary>How many parts are not zero.</summary>
    public int Berisi { get; private set; }

    /// <summary>Adds cells; <c>null</c> when one of them is neither a figure nor blank, or their units differ.</summary>
    public static PenjumlahanSel? Hitung(KisiAngka kisi, IEnumerable<Titik> sel)
    {
        var hasil = new PenjumlahanSel(kisi);
        var satuan = "";
        foreach (var t in sel)
        {
            if (kisi.Satu(t) is not { } a || (a.Persen && !kisi.Berbobot[t.Kolom]))
            {
                if (!kisi.Kosong(t.Baris, t.Kolom))
                {
                    return null;
                }

                hasil.Bolong |= kisi.Bolong(t);
                continue;
            }

            if (a.Satuan.Length > 0 && satuan.Length > 0 && a.Satuan != satuan)
            {
                return null;
            }

            satuan = a.Satuan.Length > 0 ? a.Satuan : satuan;
            hasil.Tambah(t, a);
        }

        return hasil;
    }

    private void Tambah(Titik t, AngkaTertulis a)
    {
        Sel.Add(t);
        _suku.Add(a);
        Nilai += a.Nilai;
        Terbesar = Math.Max(Terbesar, a.Nilai);
        Berisi += a.Nilai == 0 ? 0 : 1;
        for (var c = 0; c < _jumlah.Length; c++)
        {
            // thousands read as thousandths would leave room for an error in each part
            _jumlah[c] += Math.Min(c, a.Bacaan.Count - 1) is 0 ? _kisi.Rentang(t.Kolom, a.Bacaan[0])
                : Ribuan(a) ? Selang.Tepat(a.Bacaan[1].Nilai) : _kisi.Rentang(t.Kolom, a.Bacaan[1]);
        }
    }

    public bool Cocok(Titik hasil) =>
        _kisi.Satu(hasil) is { } a && (a.Bacaan.Any(b => _jumlah.Any(j => Rentang(hasil.Kolom, a, b).Bertemu(j)))
            || BertandaSama(hasil, a) || (TanpaTanda(hasil) && Bertanda(0, Math.Abs(a.Nilai), 0)));

    /// <summary>Brackets or a minus in a cell take it from the sum, in the total as well.</summary>
    private bool BertandaSama(Titik hasil, AngkaTertulis a) => Sel.Exists(s => KisiAngka.Kurang(_kisi.Teks(s)))
        && Sel.Zip(_suku).Sum(p => KisiAngka.Kurang(_kisi.Teks(p.First)) ? -Math.Abs(p.Second.Nilai) : p.Second.Nilai)
            == (KisiAngka.Kurang(_kisi.Teks(hasil)) ? -Math.Abs(a.Nilai) : a.Nilai);

    private static bool Ribuan(AngkaTertulis a) => a.Bacaan is [{ Desimal: 0 }, { Desimal: 3 }, ..];

    private Selang Rentang(int kolom, AngkaTertulis a, BacaanAngka b) => Ribuan(a)
        && b.Desimal == 3 ? Selang.Tepat(b.Nilai) : _kisi.Rentang(kolom, b);

    /// <summary>The total of a few amounts of a column of differences, which prints more and less alike.</summary>
    private bool TanpaTanda(Titik hasil) => _kisi.Jumlah[hasil.Baris] >= 0 && _suku.Count is >= 2 and <= BertandaTerbanyak
        && Terbesar >= UangTerkecil
        && PolaBeda.IsMatch(_kisi.Kolom[hasil.Kolom].Ujung);

    /// <summary>Whether the amounts, each more or less, come to the stated one.</summary>
    private bool Bertanda(int n, decimal hasil, decimal jumlah) => n == _suku.Count ? Math.Abs(jumlah) == hasil
        : Bertanda(n + 1, hasil, jumlah + _suku[n].Nilai) || Bertanda(n + 1, hasil, jumlah - _suku[n].Nilai);

    private const int BertandaTerbanyak = 10;
    private const decimal UangTerkecil = 10_000;

    private static readonly PolaTeks PolaBeda = Bunyi.Pola(@"\b(lebih|kurang|selisih|sisa|bertambah|berkurang|perubahan|kenaikan|"
        + @"penurunan|naik|turun)\b");

    public int Desimal => _suku.Count == 0 ? 0 : _suku.Max(s => s.Bacaan[0].Desimal);

    public string Hitungan => _suku.Count <= SukuTercetak ? string.Join(" + ", _suku.Select(s => Cetak(s.Nilai, s.Bacaan[0].Desimal))) : $"jumlah {_suku.Count} angka";

    public string Tercetak => Cetak(Nilai, Desimal);
}
