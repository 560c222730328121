using System.Text.RegularExpressions;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Gathers what the rows of the sheets stand for, by the wording of one instrument.</summary>
internal sealed partial class PenghimpunKke
{
    private const int CatatanTerbanyak = 200;
    private const int KataTersedikit = 3;

    // components of PermenPANRB 12/2015 that the later one has not
    private static readonly HashSet<string> KomponenLama = new(StringComparer.Ordinal)
    {
        "capaian kinerja", "pencapaian kinerja", "pencapaian sasaran kinerja organisasi", "pencapaian sasaran kinerja", "capaian kinerja organisasi",
    };

    private readonly PencocokKriteria _pencocok;
    private readonly HashSet<string> _terpakai = new(StringComparer.Ordinal);
    private readonly List<BarisKke> _baris = [];
    private (string? Komponen, string? Sub) _di;
    private bool? _berpoin;

    public PenghimpunKke(InstrumenEvaluasi instrumen, IReadOnlyList<LembarKke> lembar)
    {
        Instrumen = instrumen;
        _pencocok = new PencocokKriteria(instrumen);
        foreach (var l in lembar)
        {
            Baca(l);
        }

        Lama ??= BobotLama();
    }

    public InstrumenEvaluasi Instrumen { get; }

    public IReadOnlyList<BarisKke> Baris => _baris;

    public List<CatatanKke> Catatan { get; } = [];

    /// <summary>Why the sheet is of a scheme that is no longer in force.</summary>
    public Kesalahan? Lama { get; private set; }

    /// <summary>Rows whose wording is known.</summary>
    public int Terkenal => _baris.Count(b => b.Kode is not null);

    /// <summary>How far the sheet departs from the instrument: criteria that are unknown or stand elsewhere.</summary>
    public int Ganjil { get; private set; }

    /// <summary>Whether figures that answer criteria are points: some are more than a share can be, or stand where points do.</summary>
    public bool BerPoin => _berpoin ??= _baris.Exists(b => b is { Jenis: JenisButirLke.Kriteria, Bobot: not null }
        && ((b.Jawaban is { } j && TulisanJawaban.Angka(j.Teks) is > 1) || (b.Jawaban is null && b.Nilai is not null)));

    public void Catat(string tempat, string tertulis, string pesan)
    {
        if (Catatan.Count < CatatanTerbanyak)
        {
            Catatan.Add(new CatatanKke(tempat, tertulis, pesan));
        }
        else if (Catatan.Count == CatatanTerbanyak)
        {
            Catatan.Add(new CatatanKke("", "", $"Lebih dari {CatatanTerbanyak} hal tidak dipahami; selebihnya tidak disebut. Periksa apakah berkasnya memang lembar kerja evaluasi."));
        }
    }

    private void Baca(LembarKke l)
    {
        _di = default;
        var (nomor, mulai) = (0, _baris.Count);
        foreach (var b in l.Baris.Where(b => b.Nomor > l.Kepala.Akhir && !KepalaKke.Berulang(b)))
        {
            Baca(l, b);
            nomor = b.Nomor;
        }

        if (l.Terpotong)
        {
            Catat(SumberLembar.Baris(l.Nama, nomor), "", $"Berkasnya lebih dari {AngkaIndonesia.Cetak(PembacaKke.BarisTerbanyak, 0)} baris; sesudah baris ini tidak dibaca. Hapus yang bukan lembar kerja evaluasi.");
        }

        var jawaban = l.Kepala.Semua(KolomKke.Jawaban).ToList();
        if (jawaban.Count > 1 && _baris.Count > mulai)
        {
            Catat($"lembar \"{l.Nama}\"", string.Join("; ", jawaban.Skip(1).Select(k => l.Kepala.Judul[k])),
                $"Jawaban ada pada beberapa kolom; yang dibaca kolom {SumberLembar.Huruf(jawaban[0])} ({l.Kepala.Judul[jawaban[0]]}). Hapus kolom itu bila yang dimaksud kolom lain.");
        }
    }

    private void Baca(LembarKke l, BarisSumber b)
    {
        var ditemukan = new List<BarisKke>();
        string? takDikenal = null;
        for (var k = 0; k < b.Sel.Length; k++)
        {
            if (l.Kepala[k] is not (KolomKke.Uraian or KolomKke.Lain or KolomKke.Nomor) || b[k].Length < KataTersedikit)
            {
                continue;
            }

            if (_pencocok.Cari(b[k], _di.Komponen, _di.Sub, _terpakai) is { } cocok && ditemukan.TrueForAll(d => d.Jenis != cocok.Jenis))
            {
                var butir = MenurutNomor(l, b, cocok);
                Ganjil += butir.Jenis == JenisButirLke.Kriteria && _di.Sub is { } sub && sub != butir.Induk ? 1 : 0;
                _di = butir.Jenis switch
                {
                    JenisButirLke.Komponen => (butir.Kode, null),
                    JenisButirLke.Sub => (butir.Induk, butir.Kode),
                    _ => _di,
                };
                ditemukan.Add(new BarisKke(butir.Jenis, butir.Kode, b[k], l.Nama, b.Nomor));
            }
            else if (l.Kepala[k] == KolomKke.Uraian || l.Kepala.Akhir == 0)
            {
                takDikenal = b[k].Length > (takDikenal?.Length ?? 0) ? b[k] : takDikenal;
            }
        }

        if (ditemukan.Count == 0 && takDikenal is { } teks && JenisTakDikenal(l, b, teks) is { } jenis)
        {
            Ganjil += jenis == JenisButirLke.Kriteria ? 1 : 0;
            Lama ??= jenis == JenisButirLke.Komponen && KomponenLama.Contains(PencocokKriteria.Normal(teks)) ? SkemaLama(l.Nama, b.Nomor, teks) : null;
            ditemukan.Add(new BarisKke(jenis, null, teks, l.Nama, b.Nomor));
        }

        if (ditemukan.Count > 0)
        {
            Isi(l, b, ditemukan);
            _baris.AddRange(ditemukan);
            _terpakai.UnionWith(ditemukan.Select(d => d.Kode).OfType<string>());
        }
    }

    // the sentences of sub components begin alike, and some sheets cut them: one that was had before, under the number and weight of another, is that other
    private ButirLke MenurutNomor(LembarKke l, BarisSumber b, ButirLke butir)
    {
        if (butir.Jenis != JenisButirLke.Sub || !_terpakai.Contains(butir.Kode))
        {
            return butir;
        }

        var nomor = l.Kepala.Semua(KolomKke.Nomor).Select(k => b[k].TrimEnd('.').Replace(" ", "", StringComparison.Ordinal)).FirstOrDefault(t => t.Length > 0);
        var berbobot = l.Kepala.Semua(KolomKke.Bobot).Select(k => TulisanJawaban.Angka(b[k])).FirstOrDefault(n => n is > 0);
        return Instrumen.Sub(nomor ?? "") is { } sub && sub.Bobot == berbobot && !_terpakai.Contains(sub.Kode) ? butir with { Kode = sub.Kode } : butir;
    }

    // a criterion is answered or counted; titles, notes and signatures are neither. One that weighs does not weigh more than its sub component
    private JenisButirLke? JenisTakDikenal(LembarKke l, BarisSumber b, string teks)
    {
        var nomor = l.Kepala.Semua(KolomKke.Nomor).Select(k => b[k]).FirstOrDefault(t => t.Length > 0) ?? "";
        var bobot = l.Kepala.Semua(KolomKke.Bobot).Select(k => TulisanJawaban.Angka(b[k])).FirstOrDefault(n => n is > 0);
        var dijawab = l.Kepala.Semua(KolomKke.Jawaban).Concat(l.Kepala.Semua(KolomKke.Tanda)).Any(k => b[k].Length > 0);
        if (PolaJumlah().IsMatch(teks))
        {
            return null;
        }

        if (bobot is null || bobot <= Instrumen.Sub(_di.Sub ?? "")?.Bobot)
        {
            var bernomor = PolaNomor().IsMatch(nomor) && (bobot is null || _baris is [.., { Jenis: JenisButirLke.Kriteria, Bobot: not null }]);
            if (_di.Sub is not null && teks.Split(' ').Length >= KataTersedikit && (dijawab || bernomor))
            {
                return JenisButirLke.Kriteria;
            }
        }

        return bobot is null ? null
            : KomponenLama.Contains(PencocokKriteria.Normal(teks)) || PolaKomponen().IsMatch(nomor) ? JenisButirLke.Komponen
            : PolaSub().IsMatch(nomor) ? JenisButirLke.Sub : null;
    }

    // what is joined downwards speaks of all rows beside it: of the sub component, not of its first criterion
    private void Isi(LembarKke l, BarisSumber b, List<BarisKke> ditemukan)
    {
        var bawah = ditemukan.MaxBy(d => d.Jenis) ?? ditemukan[0];
        BarisKke Milik(int k) => ditemukan.Count == 1 || !Menurun(l, b.Nomor, k) ? bawah
            : ditemukan.Where(d => d != bawah).MaxBy(d => d.Jenis) ?? bawah;
        SelKke? Sel(int k)
        {
            if (k < b.Sel.Length && b.Sel[k].Hilang)
            {
                Catat(SumberLembar.Tempat(l.Nama, b.Nomor, k), "", "Rumusnya belum pernah dihitung, sehingga isinya tidak ikut tersimpan. Buka dan simpan berkasnya di Excel atau LibreOffice, lalu unggah lagi.");
            }

            return b[k].Length == 0 ? null : new SelKke(b[k], SumberLembar.Tempat(l.Nama, b.Nomor, k));
        }

        foreach (var k in Enumerable.Range(0, b.Sel.Length))
        {
            switch (l.Kepala[k])
            {
                case KolomKke.Bobot:
                    Milik(k).Bobot ??= Sel(k);
                    break;
                case KolomKke.Jawaban when k == l.Kepala.Semua(KolomKke.Jawaban).First():
                    Milik(k).Jawaban ??= Sel(k);
                    break;
                case KolomKke.Tanda when b[k].Length > 0 && TulisanJawaban.Pemenuhan(b[k]) is PemenuhanKriteria.Terpenuhi or null:
                case KolomKke.Tanda when b[k] is ['x' or 'X']:
                    bawah.Jawaban ??= Sel(k) is { } s ? s with { Teks = KepalaKke.Tanda(l.Kepala.Judul[k]) ?? s.Teks } : null;
                    break;
                case KolomKke.Nilai:
                    Milik(k).Nilai ??= Sel(k);
                    break;
                case KolomKke.Catatan when b[k].Length > 0:
                    bawah.Catatan = Sambung(bawah.Catatan, b[k]);
                    break;
                case KolomKke.Bukti when b[k].Length > 0:
                    bawah.Bukti = Sambung(bawah.Bukti, b[k]);
                    break;
            }
        }
    }

    private static bool Menurun(LembarKke l, int baris, int kolom) =>
        l.Gabungan.Any(g => g.Baris == baris && g.Kolom == kolom + 1 && g.SampaiBaris > g.Baris);

    private static string Sambung(string lama, string baru) => lama.Length == 0 ? baru : $"{lama}; {baru}";

    private Kesalahan? BobotLama()
    {
        decimal? Bobot(int n) => _baris.Where(b => b.Jenis == JenisButirLke.Komponen && b.Kode == Instrumen.Komponen.ElementAtOrDefault(n)?.Kode)
            .Select(b => b.Bobot is { } s ? TulisanJawaban.Angka(s.Teks) : null).FirstOrDefault(n => n is not null);
        return Bobot(1) is 25 or 0.25m && Bobot(3) is 10 or 0.1m && _baris.Find(b => b.Jenis == JenisButirLke.Komponen) is { } awal
            ? SkemaLama(awal.Lembar, awal.Baris, awal.Uraian) : null;
    }

    private static Kesalahan SkemaLama(string lembar, int baris, string teks) => new(new Asal($"lembar \"{lembar}\"", baris),
        $"\"{teks}\": lembar ini memakai susunan PermenPANRB 12/2015 (lima komponen, dengan capaian kinerja) yang sudah diganti PermenPANRB 88/2021, sehingga nilainya tidak sebanding.",
        "Unggah lembar menurut PermenPANRB 88/2021.");

    [GeneratedRegex(@"^(nilai akuntabilitas|nilai akip|nilai hasil|jumlah|total|predikat|hasil evaluasi)", RegexOptions.IgnoreCase)]
    private static partial Regex PolaJumlah();

    [GeneratedRegex(@"^\(?(?:[A-Z]|[IVX]{1,4}|\d)[.)]?$")]
    private static partial Regex PolaKomponen();

    [GeneratedRegex(@"^\(?(?:\d\s*\.?\s*[a-zA-Z]|[a-z]|\d\.\d)[.)]?$")]
    private static partial Regex PolaSub();

    [GeneratedRegex(@"^\(?[\da-z]{1,2}(?:\.[\da-z]{1,2}){0,3}[.)]?$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaNomor();
}
