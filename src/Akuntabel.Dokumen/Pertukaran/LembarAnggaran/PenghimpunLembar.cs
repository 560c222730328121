using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Adds up the rows of the sheets of one upload: by unit, sub kegiatan and account. Nothing of a row is kept but its sums.</summary>
internal sealed partial class PenghimpunLembar(int tahun, int? triwulan, SimpananAnggaran simpanan)
{
    private const int TahunKodeBaru = 2021;
    private const int KodeDiingat = 20_000;
    private const int BarisTerbanyak = 1_200_000;
    private const int UnitTerbanyak = 5_000;
    private readonly Dictionary<UnitTerbaca, UnitTerbaca> _unit = [];
    private readonly Dictionary<string, string> _namaProgram = new(StringComparer.Ordinal);
    private PetaLembar _peta = new("", 0, [], [], null);
    private readonly Dictionary<string, (string Kode, string Nama)> _terurai = new(StringComparer.Ordinal);
    private readonly List<UkuranLembar> _ukuran = [.. UkuranLembar.Tetap];
    private int[] _kolom = [];
    private (int Ukuran, int Kolom)[] _posisi = [];
    private List<int> _pribadi = [];
    private string[] _turun = [];
    private string _subKini = "";
    private bool _komaPasti;
    private List<JumlahTertulis> _jumlahLembar = [];
    private UnitTerbaca? _terakhir;

    /// <summary>What was met beside the sums.</summary>
    public CatatanLembar Temuan { get; } = new();

    /// <summary>Units with their sums.</summary>
    public IReadOnlyCollection<UnitTerbaca> DaftarUnit => _unit.Values;

    /// <summary>Whether each row has a day of its own.</summary>
    public bool BertanggalSemua { get; private set; } = true;

    /// <summary>The amounts that the sheets tell, by number.</summary>
    public IReadOnlyList<UkuranLembar> DaftarUkuran => _ukuran;

    /// <summary>Names of programs and kegiatan that rows of their own told.</summary>
    public IReadOnlyDictionary<string, string> NamaProgram => _namaProgram;

    /// <summary>Rows of one sheet.</summary>
    public void Baca(PetaLembar peta, IEnumerable<BarisSumber> baris, IProgress<int>? kemajuan, CancellationToken batal)
    {
        (_peta, _kolom, _komaPasti, _jumlahLembar, _subKini) = (peta, peta.Kolom(), peta.Tata?.KomaRibuan == true, [], "");
        _turun = new string[peta.Bidang.Count];
        _posisi = Posisi(peta);
        BertanggalSemua &= peta.Ada(BidangLembar.TanggalDokumen) || peta.Ada(BidangLembar.TanggalTransfer);
        _pribadi = [.. peta.Bidang.Select((b, i) => (b, i)).Where(x => x.b == BidangLembar.Pribadi).Select(x => x.i)];
        Temuan.Mulai(peta);
        foreach (var b in baris)
        {
            if (b.Nomor <= peta.BarisKepala)
            {
                continue;
            }

            if (++Temuan.Baris % 1000 == 0)
            {
                kemajuan?.Report(Temuan.Baris);
                batal.ThrowIfCancellationRequested();
            }

            if (Temuan.Baris > BarisTerbanyak)
            {
                throw new DokumenTakTerbacaException($"lembar \"{peta.Lembar}\" berisi lebih dari {BarisTerbanyak} baris. "
                    + "Ekspor satu perangkat daerah saja, lalu unggah lagi.");
            }

            Satu(b);
        }

        Temuan.Selesai(_jumlahLembar, _komaPasti);
    }

    // 5.1.02 that a spreadsheet took for a day: what it was is not certain
    private bool KodeMenjadiTanggal(BarisSumber b)
    {
        foreach (var kolom in new[] { _kolom[(int)BidangLembar.KodeSub], _kolom[(int)BidangLembar.KodeRekening] })
        {
            if (kolom >= 0 && kolom < b.Sel.Length && (b.Sel[kolom].Jenis == JenisSkalar.Tanggal || b.Sel[kolom].Hilang))
            {
                Temuan.Salah(_peta.Lembar, b.Nomor, kolom, b.Sebut(kolom));
                return true;
            }
        }

        return false;
    }

    private string Isi(BarisSumber b, BidangLembar bidang) => b[_kolom[(int)bidang]];

    private void Satu(BarisSumber b)
    {
        if (_peta.Tata?.IsiKeBawah == true)
        {
            b = Lengkapi(b);
        }

        if (KodeMenjadiTanggal(b))
        {
            return;
        }

        var (kode, namaKode) = Kode(Isi(b, BidangLembar.KodeSub));
        var (rekening, namaRekening) = Kode(Isi(b, BidangLembar.KodeRekening));
        if (KodeAnggaran.Jenis(kode) == JenisKode.Rekening && rekening.Length == 0)
        {
            // one column for both: the account belongs to the sub kegiatan above it
            (rekening, namaRekening, kode, namaKode) = (kode, namaKode.Length > 0 ? namaKode : Isi(b, BidangLembar.NamaSub), _subKini, "");
        }
        else if (KodeAnggaran.Jenis(rekening) is JenisKode.Program or JenisKode.Kegiatan or JenisKode.Sub && kode.Length == 0)
        {
            (kode, namaKode, rekening) = (rekening, namaRekening.Length > 0 ? namaRekening : Isi(b, BidangLembar.NamaRekening), "");
        }

        else if (kode.Length == 0 && rekening.Length > 0)
        {
            // cells that were merged are blank but for the first
            kode = _subKini;
        }

        var nama = namaKode.Length > 0 ? namaKode : Awal(Isi(b, BidangLembar.NamaSub), Isi(b, BidangLembar.Uraian));
        if (kode.Length == 0 && rekening.Length == 0)
        {
            TanpaKode(b, nama);
            return;
        }

        var jenis = KodeAnggaran.Jenis(kode);
        if (kode.Length > 0 && jenis != JenisKode.Sub)
        {
            Induk(b, kode, jenis, nama, rekening);
            return;
        }

        _subKini = kode;
        var namaRek = Awal(namaRekening, Isi(b, BidangLembar.NamaRekening));
        if (_peta.Tata?.RekeningWajib == true && rekening.Length == 0)
        {
            Temuan.Subtotal++;
            return;
        }

        if (rekening is ['4' or '6', '.', ..])
        {
            Temuan.BukanBelanja++;
            return;
        }

        Tambah(b, kode, rekening, nama, namaRek);
    }

    private void Tambah(BarisSumber b, string kode, string rekening, string nama, string namaRekening)
    {
        if (Isi(b, BidangLembar.Tahun) is { Length: 4 } t && int.TryParse(t, out var thn) && tahun > 0 && thn != tahun)
        {
            Temuan.TahunLain(thn);
            return;
        }

        if (Nilai(b) is not { } isi || (isi[UkuranLembar.Realisasi] is not null && SesudahMasa(b)))
        {
            return;
        }

        var unit = Unit(b);
        if (!Baru(b, unit, kode, rekening, ref isi))
        {
            return;
        }

        var sub = unit.Sub.TryGetValue(kode, out var ada) ? ada : unit.Sub[kode] = new SubTerkumpul(kode);
        Isi(b, sub, nama);
        var nilai = sub.Rekening.TryGetValue(rekening, out var lama) ? lama
            : sub.Rekening[rekening] = new NilaiTerkumpul { Nama = namaRekening, Tempat = SumberLembar.Baris(_peta.Lembar, b.Nomor) };
        nilai.Tambah(isi);
        Temuan.Diambil++;
    }

    // the same codes stand in thousands of rows; accounts of before 2021 had other ones, which only look shorter
    private (string Kode, string Nama) Kode(string isi)
    {
        if (_terurai.TryGetValue(isi, out var ada))
        {
            return ada;
        }

        var (kode, nama) = KodeAnggaran.Urai(isi);
        ada = (tahun is > 0 and < TahunKodeBaru ? kode : simpanan.Kode(KodeAnggaran.Baku(kode)), nama);
        if (_terurai.Count < KodeDiingat)
        {
            _terurai[isi] = ada;
        }

        return ada;
    }

    private void Isi(BarisSumber b, SubTerkumpul sub, string nama)
    {
        sub.Nama = Awal(sub.Nama, nama);
        sub.KodeProgram = Awal(sub.KodeProgram, Kode(b, BidangLembar.KodeProgram, sub.Kode, 3));
        sub.KodeKegiatan = Awal(sub.KodeKegiatan, Kode(b, BidangLembar.KodeKegiatan, sub.Kode, 5));
        sub.Program = Awal(sub.Program, Nama(b, BidangLembar.NamaProgram));
        sub.Kegiatan = Awal(sub.Kegiatan, Nama(b, BidangLembar.NamaKegiatan));
        if (sub.Target.Length == 0 && PolaTarget().Match(Isi(b, BidangLembar.Target)) is { Success: true } m
            && BacaAngka.Coba(m.Groups[1].Value, out var n, out _) && n is not null)
        {
            (sub.Target, sub.Satuan) = (m.Groups[1].Value, Awal(m.Groups[2].Value.Trim(), Isi(b, BidangLembar.Satuan)));
        }
    }

    // codes of the same sheet that are cut short ("01") tell less than the code of the sub kegiatan itself
    private string Kode(BarisSumber b, BidangLembar bidang, string sub, int segmen) =>
        KodeAnggaran.Urai(Isi(b, bidang)).Kode is var kode && kode.Split('.').Length == segmen ? kode : KodeAnggaran.Potong(sub, segmen);

    private string Nama(BarisSumber b, BidangLembar bidang)
    {
        var isi = Isi(b, bidang);
        return isi.Length > 0 && char.IsAsciiDigit(isi[0]) && KodeAnggaran.Urai(isi) is { Kode.Length: > 2, Nama: { Length: > 0 } n } ? n
            : isi;
    }

    private UnitTerbaca Unit(BarisSumber b)
    {
        var (kode, nama) = KodeNama(b, BidangLembar.KodeSkpd, BidangLembar.NamaSkpd);
        var (kodeUnit, namaUnit) = KodeNama(b, BidangLembar.KodeUnit, BidangLembar.NamaUnit);
        if (_terakhir is { TanpaNama: false } atas && kode.Length + nama.Length + kodeUnit.Length + namaUnit.Length == 0)
        {
            return atas;
        }

        if (_terakhir is { } u && u.KodeSkpd == kode && u.NamaSkpd == nama && u.KodeUnit == kodeUnit && u.NamaUnit == namaUnit)
        {
            return u;
        }

        var baru = new UnitTerbaca(kode, nama, kodeUnit, namaUnit);
        if (!_unit.TryGetValue(baru, out var ada))
        {
            _unit[baru] = ada = _unit.Count < UnitTerbanyak ? baru : throw new DokumenTakTerbacaException(
                $"lembar \"{_peta.Lembar}\" menyebut lebih dari {UnitTerbanyak} SKPD. Periksa kolom SKPD-nya: mungkin isinya bukan nama SKPD.");
        }

        return _terakhir = ada;
    }

    private (string Kode, string Nama) KodeNama(BarisSumber b, BidangLembar bidangKode, BidangLembar bidangNama)
    {
        var (kode, nama) = (Isi(b, bidangKode), Isi(b, bidangNama));
        var (k, n) = nama.Length > 0 && char.IsAsciiDigit(nama[0]) ? KodeAnggaran.Urai(nama) : ("", nama);
        return (kode.Length > 0 ? kode : k, n.Length > 0 ? n : nama);
    }

    // blank cells of the upper levels repeat what stands above; a new upper level ends the lower ones
    private BarisSumber Lengkapi(BarisSumber b)
    {
        BidangLembar[] tingkat = [BidangLembar.KodeBidang, BidangLembar.KodeProgram, BidangLembar.KodeKegiatan, BidangLembar.KodeSub];
        var kolom = tingkat.Select(t => _kolom[(int)t]).ToList();
        var terendah = kolom.FindLastIndex(k => KodeAnggaran.Urai(b[k]).Kode.Length > 0);
        for (var i = 0; i < kolom.Count; i++)
        {
            _turun[kolom[i]] = KodeAnggaran.Urai(b[kolom[i]]).Kode is { Length: > 0 } isi ? isi
                : i > terendah && terendah >= 0 ? "" : _turun[kolom[i]] ?? "";
        }

        // text without any code continues nothing
        var sel = b.Sel.ToList();
        sel.AddRange(Enumerable.Repeat(new SelBuku(""), Math.Max(0, kolom.Max() + 1 - sel.Count)));
        var kode = terendah < 1 ? "" : kolom.Take(terendah + 1).Select(k => _turun[k]).Where(k => k.Length > 0).Aggregate("", Sambung);
        sel[_kolom[(int)BidangLembar.KodeSub]] = new SelBuku(kode);
        sel[_kolom[(int)BidangLembar.KodeProgram]] = sel[_kolom[(int)BidangLembar.KodeKegiatan]] = new SelBuku("");
        return b with { Sel = [.. sel] };
    }

    // a lower level may repeat the whole code of the upper one
    private static string Sambung(string atas, string bawah) =>
        bawah.StartsWith(atas + ".", StringComparison.Ordinal) ? bawah : $"{atas}.{bawah}".Trim('.');

    private static string Awal(string a, string b) => a.Length > 0 ? a : b;

    [GeneratedRegex(@"^([\d.,]+)\s*(\D.*)?$")]
    private static partial Regex PolaTarget();

    [GeneratedRegex(@"^(grand\s+)?(total|jumlah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PolaJumlah();
}
