namespace Akuntabel.Uji.Usulan;

/// <summary>Reads the tables of staff and assets of the first chapter: one kind in rows, or several kinds as columns beside the units, of
/// which the row of totals is taken.</summary>
internal sealed class PembacaPegawai(HimpunanUsulan himpun, PencatatSumber sumber, NotasiAngka notasi, int? tahun)
{
    private const int KolomTersedikit = 2;

    private static readonly PolaTeks PolaOrang = Bunyi.Pola(@"\b(pegawai|kepegawaian|personil|pns|asn|aparatur|"
        + @"sumber\s+daya\s+manusia|sdm)\b");

    private static readonly PolaTeks PolaJumlah = Bunyi.Pola(@"^\W*(jumlah|jml|total|banyaknya|orang)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"^\W*(tahun\s*)?(19|20)[0-9]{2}\W*$");
    private static readonly PolaTeks PolaUnit = Bunyi.Pola(@"^\W*(nama\s+)?(unit(\s+(kerja|organisasi))?|bagian|bidang|bidang\W+bagian|"
        + @"struktur(\s+organisasi)?)\W*$");

    private static readonly PolaTeks PolaSarana = Bunyi.Pola(@"\b(sarana|prasarana)\b");

    // by what the rows, or the columns, are called
    private static readonly (string Nama, string Judul, PolaTeks Pola)[] Jenis =
    [
        ("pegawai-pangkat", "Pegawai menurut pangkat dan golongan", Bunyi.Pola(@"\b[iv]{1,3}\s?[/.]\s?[a-e]\b")),
        ("pegawai-golongan", "Pegawai menurut golongan", Bunyi.Pola(@"^\W*(gol(ongan)?\b\W*(ruang\s*)?)?(i{1,3}|iv)\W*$")),
        ("pegawai-eselon", "Pegawai menurut eselon", Bunyi.Pola(@"^\W*(eselon|es)\b\W*[iv]{1,3}")),
        ("pegawai-pendidikan", "Pegawai menurut tingkat pendidikan", Bunyi.Pola(@"^\W*((s|d|strata|diploma)\W{0,2}([1-4]|i{1,3}|iv)\b|"
            + @"sarjana|magister|doktor|dipl(oma)?\b|pasca\s?sarjana|slta|sltp|sma\b|smk\b|smp\b|sd\b|smu\b)")),
        ("pegawai-jenis-kelamin", "Pegawai menurut jenis kelamin", Bunyi.Pola(@"^\W*(laki\W?laki|pria|perempuan|wanita|l|p)\W*$")),
        ("pegawai-status", "Pegawai menurut status kepegawaian", Bunyi.Pola(@"^\W*(pns|asn|cpns|pppk|p3k|honorer|non\W?(pns|asn)|ptt|thl|"
            + @"(tenaga|pegawai)\s+(kontrak|honorer|harian|negeri|tidak|pemerintah))")),
    ];

    private readonly Dictionary<string, HalUsulan> _tabel = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), HalUsulan> _baris = [];
    private readonly PenjumlahTabel _penjumlah = new(sumber);

    /// <summary>Totals that the rows do not make.</summary>
    public IReadOnlyList<JumlahUsulan> Jumlah => _penjumlah.Beda;

    /// <summary>Reads a table; another kind gives nothing.</summary>
    public void Baca(TabelRencana t)
    {
        var nama = Enumerable.Range(0, t.Tabel.Kepala.Count).FirstOrDefault(k => t.Isi(k) != IsiKolom.Nomor
            && t.Tabel.Isi.Count(b => b[k].Any(char.IsLetter)) * 2 > t.Tabel.Isi.Count, -1);
        if (nama < 0 || t.Tabel.Isi.Count == 0)
        {
            return;
        }

        var lingkup = $"{t.Tabel.Judul} {t.Tabel.Bab}";
        var orang = PolaOrang.IsMatch(lingkup) || t.Tabel.Kepala.Any(PolaOrang.IsMatch);
        var angka = Angka(t, nama);
        if (PolaSarana.IsMatch(t.Tabel.Kepala[nama]) && angka.Count > 0)
        {
            Baris(t, nama, angka, "sarana", "Sarana dan prasarana");
        }
        else if (orang)
        {
            Pegawai(t, nama, angka);
        }
    }

    private void Pegawai(TabelRencana t, int nama, List<(int Kolom, int? Tahun)> angka)
    {
        var label = t.Tabel.Isi.Select((b, i) => (Teks: b[nama], i)).Where(x => !t.Lewati(x.i) && x.Teks.Any(char.IsLetter)).ToList();
        var jenis = Jenis.FirstOrDefault(j => label.Count(x => j.Pola.IsMatch(x.Teks)) * 3 > label.Count * 2);
        if (jenis.Nama is not null && angka.Count > 0)
        {
            Baris(t, nama, angka, jenis.Nama, jenis.Judul);
            return;
        }

        if (PolaUnit.IsMatch(t.Tabel.Kepala[nama].Split(" › ")[^1]) && angka.Count > 0)
        {
            Baris(t, nama, angka, "pegawai-struktur", "Pegawai menurut unit kerja");
        }

        // units in rows, kinds in columns: their totals
        var jumlah = Enumerable.Range(0, t.Tabel.Isi.Count).LastOrDefault(i => t.Kisi.Jumlah[i] >= 0, t.Tabel.Isi.Count == 1 ? 0 : -1);
        foreach (var j in jumlah < 0 ? [] : Jenis)
        {
            var kolom = Enumerable.Range(nama + 1, t.Tabel.Kepala.Count - nama - 1)
                .Where(k => j.Pola.IsMatch(t.Tabel.Kepala[k].Split(" › ")[^1])).ToList();
            foreach (var k in kolom.Count < KolomTersedikit ? [] : kolom)
            {
                Satu(t, jumlah, (k, Tahun(t, k)), j.Nama, j.Judul, t.Tabel.Kepala[k].Split(" › ")[^1]);
            }
        }
    }

    private void Baris(TabelRencana t, int nama, List<(int Kolom, int? Tahun)> angka, string berkas, string judul)
    {
        foreach (var a in angka)
        {
            _penjumlah.Baca(t, berkas, a, i => TeksUsulan.Bilangan(TeksUsulan.Angka(t.Tabel.Isi[i][a.Kolom], notasi).Nilai));
        }

        foreach (var i in Enumerable.Range(0, t.Tabel.Isi.Count).Where(i => !t.Lewati(i) && t.Tabel.Isi[i][nama].Any(char.IsLetter)))
        {
            foreach (var a in angka)
            {
                Satu(t, i, a, berkas, judul, TeksUsulan.Rapi(t.Tabel.Isi[i][nama]));
            }
        }
    }

    private void Satu(TabelRencana t, int baris, (int Kolom, int? Tahun) angka, string berkas, string judul, string label)
    {
        var (nilai, _) = TeksUsulan.Angka(t.Tabel.Isi[baris][angka.Kolom], notasi);
        if (nilai.Length == 0 || !nilai.All(c => char.IsAsciiDigit(c) || c == '.') || angka.Tahun is null)
        {
            return;
        }

        if (!_tabel.TryGetValue(berkas, out var tabel))
        {
            _tabel[berkas] = tabel = himpun.Baru(JenisUsulan.TabelPegawai);
            tabel.Kode = berkas;
            tabel.Tambah(BidangUsulan.Kode, null, new CalonNilai(berkas, 0, sumber.Rujuk(t.Tabel, baris, angka.Kolom)));
            tabel.Tambah(BidangUsulan.Uraian, null, new CalonNilai(judul, 0, sumber.Rujuk(t.Tabel, baris, angka.Kolom)));
        }

        var kunci = (berkas, Bunyi.Rapat(label));
        if (!_baris.TryGetValue(kunci, out var hal))
        {
            _baris[kunci] = hal = himpun.Baru(JenisUsulan.BarisPegawai);
            hal.Induk = tabel;
            hal.Tambah(BidangUsulan.Uraian, null, new CalonNilai(label, 0, sumber.Rujuk(t.Tabel, baris, angka.Kolom)));
        }

        hal.Tambah(BidangUsulan.Jumlah, angka.Tahun, new CalonNilai(nilai, 0, sumber.Rujuk(t.Tabel, baris, angka.Kolom)));
    }

    // columns of totals, or of years; else the only column of figures
    private List<(int Kolom, int? Tahun)> Angka(TabelRencana t, int nama)
    {
        var semua = Enumerable.Range(nama + 1, t.Tabel.Kepala.Count - nama - 1).Where(k => t.Isi(k) == IsiKolom.Lain
            && t.Tabel.Isi.Any(b => b[k].Any(char.IsAsciiDigit)) && t.Tabel.Isi.All(b => !b[k].Any(char.IsLetter))).ToList();
        var jumlah = semua.FindAll(k => PolaTahun.IsMatch(t.Tabel.Kepala[k].Split(" › ")[^1]));
        jumlah = jumlah.Count > 0 ? jumlah : semua.FindAll(k => PolaJumlah.IsMatch(t.Tabel.Kepala[k].Split(" › ")[^1])).Take(1).ToList();
        return [.. (jumlah.Count > 0 ? jumlah : semua.Count == 1 ? semua : []).Select(k => (k, Tahun(t, k)))];
    }

    private int? Tahun(TabelRencana t, int k) => Pemahaman.Hal.LingkupAngka.Tahun(t.Tabel.Kepala[k]) is > 0 and var y ? y
        : Pemahaman.Hal.LingkupAngka.Tahun(t.Tabel.Judul) is > 0 and var z ? z : tahun;
}
