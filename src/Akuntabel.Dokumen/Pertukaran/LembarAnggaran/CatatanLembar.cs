using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>What was met while the rows were added up, to be told.</summary>
internal sealed class CatatanLembar
{
    private const int Disebut = 5;
    private const string SelisihGanda =
        " Selisih itu tepat baris ganda yang dijumlahkan sekali saja: bila barisnya memang dua, bedakan nomor atau nama paketnya.";

    private readonly List<string> _salah = [];
    private readonly List<string> _ganda = [];
    private readonly List<string> _berbeda = [];
    private readonly List<string> _komaRagu = [];
    private readonly SortedDictionary<int, int> _tahunLain = [];
    private readonly List<IReadOnlyList<JumlahTertulis>> _jumlah = [];
    private readonly List<string> _tanpaKode = [];
    private readonly List<string> _negatif = [];
    private readonly List<string> _serupa = [];
    private readonly List<PetaLembar> _peta = [];
    private int _banyakSalah;
    private int _banyakGanda;
    private int _banyakBerbeda;
    private int _banyakSerupa;
    private int _banyakTanpaKode;
    private int _banyakNegatif;
    private int _komaRaguLembar;
    private decimal _nilaiGanda;

    public int Baris { get; set; }

    public int Diambil { get; set; }

    public int Subtotal { get; set; }

    public int BukanBelanja { get; set; }

    public int Diganti { get; set; }

    public int SesudahMasa { get; set; }

    public int TanpaTanggal { get; set; }

    /// <summary>Columns that tell another year.</summary>
    public HashSet<string> KolomTahunLain { get; } = new(StringComparer.Ordinal);

    public void Mulai(PetaLembar peta)
    {
        _peta.Add(peta);
        _komaRagu.Clear();
        _komaRaguLembar = 0;
    }

    /// <summary>At the end of a sheet commas are certain, or nobody knows what they part.</summary>
    public void Selesai(IReadOnlyList<JumlahTertulis> jumlah, bool komaPasti)
    {
        if (jumlah.Count > 0)
        {
            _jumlah.Add(jumlah);
        }

        if (_komaRaguLembar > 0 && !komaPasti)
        {
            _salah.AddRange(_komaRagu);
            _banyakSalah += _komaRaguLembar;
        }
    }

    /// <summary>Budgets that rows of totals state.</summary>
    public IReadOnlyList<decimal> PaguTertulis => [.. _jumlah.SelectMany(l => l).Select(j => j.Di(UkuranLembar.Pagu)).OfType<decimal>()];

    public void Salah(string lembar, int baris, int kolom, string isi) =>
        Catat(_salah, ref _banyakSalah, Tempat(lembar, baris, kolom, isi));

    public void KomaRagu(string lembar, int baris, int kolom, string isi) =>
        Catat(_komaRagu, ref _komaRaguLembar, Tempat(lembar, baris, kolom, isi));

    public void TanpaKode(string lembar, int baris) => Catat(_tanpaKode, ref _banyakTanpaKode, $"lembar \"{lembar}\" baris {baris}");

    public void MencatatNegatif(string tempat) => Catat(_negatif, ref _banyakNegatif, tempat);

    public void TahunLain(int tahun) => _tahunLain[tahun] = _tahunLain.GetValueOrDefault(tahun) + 1;

    public void Ganda(bool sama, bool berbeda, string lembar, int lama, int baru, decimal nilai)
    {
        if (sama)
        {
            _nilaiGanda += nilai;
            Catat(_ganda, ref _banyakGanda, $"baris {baru} (sama dengan baris {lama})");
        }
        else if (berbeda)
        {
            Catat(_berbeda, ref _banyakBerbeda, $"lembar \"{lembar}\" baris {lama} dan {baru}");
        }
        else
        {
            Catat(_serupa, ref _banyakSerupa, $"{SumberLembar.Baris(lembar, baru)} (sama dengan baris {lama})");
        }
    }

    /// <summary>Refuses amounts that cannot be read: a total without them would be wrong.</summary>
    /// <exception cref="DokumenTakTerbacaException">There are some.</exception>
    public void PastikanTerbaca(int tahun)
    {
        if (_banyakSalah > 0)
        {
            throw new DokumenTakTerbacaException($"{_banyakSalah} angka tidak dapat dibaca dengan pasti: "
                + $"{string.Join("; ", _salah.Take(Disebut))}{(_banyakSalah > Disebut ? "; …" : "")}. "
                + "Tanpa angka itu jumlahnya salah, jadi belum ada yang diambil. Ubah bentuk kolom angka menjadi Angka dan kolom kode menjadi Teks, "
                + "atau tulis ribuan dengan titik dan desimal dengan koma, lalu unggah lagi."
                + (_salah.Exists(s => s.Contains(SelBuku.SebutHilang, StringComparison.Ordinal))
                    ? " Sel yang isinya tidak ikut tersimpan biasanya rumus: buka berkasnya di Excel atau LibreOffice, simpan, "
                        + "lalu unggah lagi." : ""));
        }

        if (Diambil == 0)
        {
            throw new DokumenTakTerbacaException(_tahunLain.Count > 0
                ? $"lembar \"{_peta[0].Lembar}\" berisi anggaran tahun {string.Join(", ", _tahunLain.Keys)}, padahal tahun yang dipilih {tahun}. "
                    + "Pilih tahunnya, lalu unggah lagi."
                : $"lembar \"{_peta[0].Lembar}\" tidak memuat satu baris anggaran pun di bawah judul kolomnya. "
                    + "Periksa kolom kode sub kegiatan atau kode rekeningnya: kode ditulis seperti 8.01.01.2.01.0001 dan 5.1.02.01.01.0024.");
        }
    }

    /// <summary>What the user should know.</summary>
    /// <param name="jumlah">Sums of all that was read, of all units.</param>
    /// <param name="kantor">Sums of the office's own.</param>
    /// <param name="ukuran">What the sums are of.</param>
    public IEnumerable<string> Kalimat(NilaiTerkumpul jumlah, NilaiTerkumpul kantor, IReadOnlyList<UkuranLembar> ukuran)
    {
        var p = _peta[0];
        var lembar = string.Join(", ", _peta.Select(x => $"\"{x.Lembar}\""));
        var bentuk = p.Tata is { } t ? $"{t.Nama} ({t.Kode})" : "lembar anggaran menurut judul kolomnya";
        yield return $"Dikenali sebagai {bentuk}, lembar {lembar}: {Baris} baris dibaca, {Diambil} dijumlahkan.";
        foreach (var k in Khusus(p).Concat(Jumlah(jumlah, kantor, ukuran)).Concat(BarisGanda()))
        {
            yield return k;
        }

        if (Subtotal > 0)
        {
            yield return $"{Subtotal} baris subtotal (tanpa kode rekening, atau baris program dan kegiatan) dilewati; rinciannya yang dijumlahkan.";
        }

        if (_banyakTanpaKode > 0)
        {
            yield return $"{_banyakTanpaKode} baris berangka tanpa kode sub kegiatan atau rekening dilewati: "
                + $"{string.Join(", ", _tanpaKode)}{(_banyakTanpaKode > Disebut ? ", …" : "")}. Lengkapi kodenya bila memang anggaran.";
        }

        if (BukanBelanja > 0)
        {
            yield return $"{BukanBelanja} baris pendapatan atau pembiayaan dilewati; yang diambil hanya belanja.";
        }

        if (_banyakNegatif > 0)
        {
            yield return $"{_banyakNegatif} angka negatif ikut dijumlahkan sebagai pengurang: {string.Join(", ", _negatif)}"
                + $"{(_banyakNegatif > Disebut ? ", …" : "")}.";
        }

        if (KolomTahunLain.Count > 0)
        {
            yield return $"Kolom tahun lain tidak diambil: {string.Join(", ", KolomTahunLain.Take(Disebut))}.";
        }

        foreach (var (tahun, n) in _tahunLain)
        {
            yield return $"{n} baris tahun {tahun} dilewati.";
        }
    }

    private IEnumerable<string> Khusus(PetaLembar p)
    {
        if (p.Tata is { Catatan.Length: > 0 } t)
        {
            yield return t.Catatan;
        }

        if (_peta.Exists(x => x.Ada(BidangLembar.Pribadi)))
        {
            yield return "Kolom data pribadi (NIP, nama pegawai) tidak dibaca dan tidak disimpan.";
        }

        if (Diganti > 0)
        {
            yield return $"{Diganti} baris muncul lagi dengan tahun, sub kegiatan, dan rekening yang sama (DPA lalu DPPA): "
                + "yang terakhir yang berlaku.";
        }

        if (SesudahMasa > 0)
        {
            yield return $"{SesudahMasa} baris bertanggal sesudah akhir triwulan dilewati.";
        }

        if (TanpaTanggal > 0)
        {
            yield return $"{TanpaTanggal} baris tanpa tanggal yang terbaca ikut dijumlahkan; triwulannya tidak dapat diperiksa.";
        }
    }

    private IEnumerable<string> Jumlah(NilaiTerkumpul jumlah, NilaiTerkumpul kantor, IReadOnlyList<UkuranLembar> ukuran)
    {
        if (_jumlah.Count != _peta.Count || Diganti > 0)
        {
            return [];
        }

        var semua = ukuran.Select((u, i) => JumlahTertulis.Bandingkan(_jumlah, u, i, jumlah[i], kantor[i])).OfType<HasilJumlah>().ToList();
        // the budget, and what was spent last: that is what is taken of the sheet
        var cocok = semua.Where(h => h.Cocok).ToList();
        var utama = cocok.Take(1).Concat(cocok.Where(h => h.Realisasi).TakeLast(1)).Distinct().ToList();
        return [.. utama.Select((h, i) => $"{CatatanImpor.Cocok}{h.Kalimat}"
                + (i == utama.Count - 1 && cocok.Count > utama.Count ? $" Begitu pula {cocok.Count - utama.Count} kolom lain." : "")),
            .. semua.Where(h => !h.Cocok).Take(Disebut).Select(h => $"{CatatanImpor.Beda}{h.Kalimat}"
                + (h.Selisih == _nilaiGanda && _nilaiGanda != 0 ? SelisihGanda : ""))];
    }

    private IEnumerable<string> BarisGanda()
    {
        if (_banyakGanda > 0)
        {
            yield return $"{_banyakGanda} baris ganda dijumlahkan sekali saja: "
                + $"{string.Join(", ", _ganda)}{(_banyakGanda > Disebut ? ", …" : "")}.";
        }

        if (_banyakBerbeda > 0)
        {
            yield return $"{_banyakBerbeda} baris bernomor dan berkode sama tetapi nilainya berlainan; semuanya dijumlahkan: "
                + $"{string.Join(", ", _berbeda)}{(_banyakBerbeda > Disebut ? ", …" : "")}. Periksa di sumbernya.";
        }

        if (_banyakSerupa > 0)
        {
            yield return $"{CatatanImpor.Periksa}{_banyakSerupa} baris persis sama dengan baris lain; semuanya dijumlahkan: "
                + $"{string.Join(", ", _serupa)}{(_banyakSerupa > Disebut ? ", …" : "")}. "
                + "Bila tersalin dua kali, hapus salah satunya lalu unggah lagi.";
        }
    }

    internal static string Rp(decimal nilai) => AngkaIndonesia.Rupiah(
        AngkaIndonesia.Cetak(nilai, nilai == decimal.Truncate(nilai) ? 0 : 2));

    private static void Catat(List<string> daftar, ref int banyak, string isi)
    {
        if (++banyak <= Disebut)
        {
            daftar.Add(isi);
        }
    }

    private static string Tempat(string lembar, int baris, int kolom, string isi) =>
        $"{SumberLembar.Tempat(lembar, baris, kolom)} \"{(isi.Length > 40 ? isi[..40] + "…" : isi)}\"";
}
