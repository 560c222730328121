using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>What comes of an offer.</summary>
/// <param name="Berkas">All files of the office with what was taken.</param>
/// <param name="Catatan">What was not taken, and why.</param>
/// <param name="Galat">What could not be read, by the name of its value in the form.</param>
public sealed record HasilTawaran(KumpulanBerkas Berkas, IReadOnlyList<string> Catatan, IReadOnlyDictionary<string, string> Galat);

/// <summary>Brings what a person took of an offer into the files of the office. Things get their codes as in the forms; what was not taken
/// stays as it is.</summary>
public sealed class PengisiTawaran
{
    private const int ProgramDisebut = 5;

    private readonly UsulanRencana _usulan;
    private readonly IReadOnlyList<BagianTawaran> _bagian;
    private readonly PilihanTawaran _pilih;
    private readonly PadananRencana _padanan;
    private readonly KumpulanBerkas _kini;
    private readonly List<string> _catatan = [];
    private readonly Dictionary<int, (string Alamat, string Kode)> _tempat = [];

    private PengisiTawaran(UsulanRencana usulan, IReadOnlyList<BagianTawaran> bagian, PilihanTawaran pilih, KumpulanBerkas kini,
        KodeTerduga kode)
    {
        (_usulan, _bagian, _pilih, _kini) = (usulan, bagian, pilih, kini);
        _padanan = new PadananRencana(usulan, new IsiKantor(kini), kode);
    }

    /// <summary>Fills it in.</summary>
    /// <param name="usulan">What the document states.</param>
    /// <param name="bagian">The offers made of it.</param>
    /// <param name="pilih">What was decided.</param>
    /// <param name="kini">The office's files.</param>
    /// <param name="sumber">Name of the document, noted as the source of results.</param>
    /// <param name="nomenklatur">The official codes of the year; <c>null</c>: nobody has put any in.</param>
    /// <param name="bidang">Bidang urusan of the office; empty: not known.</param>
    /// <param name="renstraTetap">The Renstra is set: nothing is added to it, and nothing that would rest on what was added.</param>
    public static HasilTawaran Isi(UsulanRencana usulan, IReadOnlyList<BagianTawaran> bagian, PilihanTawaran pilih, KumpulanBerkas kini,
        string sumber, DaftarNomenklatur? nomenklatur = null, string bidang = "", bool renstraTetap = false)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(bagian);
        ArgumentNullException.ThrowIfNull(pilih);
        var kode = new KodeTerduga(nomenklatur, bidang);
        var hasil = new PengisiTawaran(usulan, renstraTetap ? [.. bagian.Where(b => b.Dokumen != JenisDokumen.Renstra)] : bagian, pilih,
            kini,
            kode).Semua(sumber);
        return !renstraTetap || bagian.All(b => b.Dokumen != JenisDokumen.Renstra) ? hasil : hasil with
        {
            Catatan = ["Renstra sudah ditetapkan, jadi tujuan, sasaran, dan indikator dari dokumen ini tidak diambil, begitu pula angka "
                + "indikator yang belum ada di dalamnya. Buat Perubahan Renstra dahulu bila memang berubah.", .. hasil.Catatan],
        };
    }

    private HasilTawaran Semua(string sumber)
    {
        var galat = new Dictionary<string, string>(StringComparer.Ordinal);
        var berkas = Renstra().Terapkan(_kini, _padanan.Kantor.Rujukan, galat);
        berkas = Profil().Terapkan(berkas, _padanan.Kantor.Rujukan, galat);
        berkas = SumberDaya(berkas);
        var baru = new IsiKantor(berkas);
        var (target, kinerja, janji) = (new KirimanTawaran(IsiKantor.Target), new KirimanTawaran(IsiKantor.Kinerja),
            new KirimanTawaran(IsiKantor.Perjanjian));
        foreach (var (b, sel) in Diambil(JenisDokumen.PerjanjianKinerja).Concat(Diambil(JenisDokumen.RencanaKinerja))
            .Concat(Diambil(JenisDokumen.Pengukuran)).Where(b => b.Usulan.Jenis == JenisUsulan.Indikator)
            .SelectMany(b => b.Sel.Select(s => (b, s))))
        {
            Janji(b, sel, (target, kinerja, janji), sumber);
        }

        berkas = janji.Terapkan(berkas, baru.Rujukan, galat);
        berkas = target.Terapkan(berkas, baru.Rujukan, galat);
        berkas = kinerja.Terapkan(berkas, baru.Rujukan, galat);
        var pengisi = new PengisiAnggaranTawaran(_usulan, _padanan, _pilih, _catatan);
        IReadOnlyList<BarisTawaran> anggaran = [.. Diambil(JenisDokumen.Anggaran)];
        berkas = new PengisiJumlahTawaran(_usulan, _bagian.Count > 0 ? _bagian[0].Tahun : 0)
            .Isi(pengisi.Isi(berkas, anggaran, galat), anggaran, galat);
        berkas = new PengisiRealisasiTawaran(_padanan, _pilih, _catatan).Isi(berkas, _bagian, [.. Diambil(JenisDokumen.Pengukuran)
            .Where(b => b.Usulan.Jenis != JenisUsulan.Indikator)], galat);
        _catatan.AddRange(TawaranJumlah.Sebut(_usulan, _bagian.Where(b => b.Baris.Any(_pilih.Diambil)).SelectMany(b =>
            TawaranJumlah.Untuk(_usulan, b))));
        return new HasilTawaran(berkas, _catatan, galat);
    }

    private IEnumerable<BarisTawaran> Diambil(JenisDokumen jenis) =>
        _bagian.Where(b => b.Dokumen == jenis).SelectMany(b => b.Baris).Where(_pilih.Diambil);

    // ---- Renstra

    private KirimanTawaran Renstra()
    {
        var kirim = new KirimanTawaran(IsiKantor.Renstra);
        var kantor = _padanan.Kantor;
        foreach (var b in _usulan.Baris)
        {
            if (_padanan.Ada(b) is { } ada)
            {
                _tempat[b.Nomor] = (ada.Alamat, ada["kode"]);
            }
        }

        if (kantor.Isi(IsiKantor.Renstra) is { } isi && isi["periode.mulai"].Length == 0 && Diambil(JenisDokumen.Renstra).Any())
        {
            kirim.Isi("periode.mulai", $"{_usulan.Mulai}");
            kirim.Isi("periode.selesai", $"{_usulan.Selesai}");
        }

        foreach (var b in Diambil(JenisDokumen.Renstra))
        {
            Hal(kirim, b);
        }

        return kirim;
    }

    private void Hal(KirimanTawaran kirim, BarisTawaran b)
    {
        if (!_tempat.TryGetValue(b.Usulan.Nomor, out var tempat))
        {
            if (Baru(kirim, b) is not { } jadi)
            {
                return;
            }

            _tempat[b.Usulan.Nomor] = tempat = jadi;
        }

        foreach (var s in b.Sel.Where(s => _pilih.Untuk(s) is var n && n.Length > 0 && n != s.Kini))
        {
            kirim.Bidang(tempat.Alamat, s.Kunci, s.Kunci == ProgramPendukung.Kunci ? Program(b, s) : _pilih.Untuk(s), s.Id);
        }
    }

    private string Program(BarisTawaran b, SelTawaran sel)
    {
        var (kode, tanpaKode) = _padanan.Program.Urai(_pilih.Untuk(sel));
        if (tanpaKode.Count > 0)
        {
            _catatan.Add($"{tanpaKode.Count} program pendukung sasaran “{b.Judul}” tidak diambil karena kodenya belum dikenal: "
                + $"{string.Join("; ", tanpaKode.Take(ProgramDisebut))}{(tanpaKode.Count > ProgramDisebut ? "; …" : "")}.");
        }

        return kode;
    }

    // ---- the office itself

    private KirimanTawaran Profil()
    {
        var kirim = new KirimanTawaran(IsiKantor.Kantor);
        foreach (var s in Diambil(JenisDokumen.Profil).SelectMany(b => b.Sel).Where(s => _pilih.Untuk(s) != s.Kini))
        {
            kirim.Isi(s.Kunci, _pilih.Untuk(s), s.Id);
        }

        return kirim;
    }

    private KumpulanBerkas SumberDaya(KumpulanBerkas berkas)
    {
        var tahun = _bagian.Count > 0 ? _bagian[0].Tahun : 0;
        foreach (var b in Diambil(JenisDokumen.SumberDaya))
        {
            var baru = b.Sel.Where(s => _pilih.Untuk(s) is { Length: > 0 } n && n != s.Kini).Select(s =>
                (PenawarProfil.Sel(s.Kunci).Baris, PenawarProfil.Sel(s.Kunci).Tahun, _pilih.Untuk(s))).ToList();
            if (baru.Count > 0)
            {
                berkas = berkas.Dengan(PenawarProfil.Jalur(b.Usulan), PenawarProfil.Isi(
                    _padanan.Kantor.Berkas(PenawarProfil.Jalur(b.Usulan)), baru, [$"{tahun - 1}", $"{tahun}"],
                    _usulan.DaftarJumlah.Where(j => PenawarProfil.Jalur(j.Tabel) == PenawarProfil.Jalur(b.Usulan) && j.Seluruhnya)
                        .GroupBy(j => $"{j.Tahun}").ToDictionary(g => g.Key, g => g.First().Tercetak)));
            }
        }

        return berkas;
    }

    private (string Alamat, string Kode)? Baru(KirimanTawaran kirim, BarisTawaran b)
    {
        if (b.Usulan.Jenis == JenisUsulan.Visi)
        {
            return ("", "");
        }

        var induk = b.Usulan.Induk is { } i && _tempat.TryGetValue(i, out var t) ? t : default((string Alamat, string Kode)?);
        if (b.Usulan.Jenis == JenisUsulan.Indikator && induk is null)
        {
            _catatan.Add($"Indikator “{b.Judul}” tidak diambil karena sasarannya tidak diambil atau tidak disebut dokumen. "
                + "Tambahkan pada formulir Renstra.");
            return null;
        }

        var (daftar, contoh, atas) = b.Usulan.Jenis switch
        {
            JenisUsulan.Tujuan => ("tujuan", "T1", ""),
            JenisUsulan.Sasaran => ("sasaran", "1", ""),
            JenisUsulan.Misi => ("misi", "1", ""),
            _ => ($"{induk?.Alamat}.indikator", "1.1", induk?.Kode ?? ""),
        };
        var kode = KodeUsulan.Berikut(Terpakai(daftar), atas, contoh);
        var alamat = kirim.Baru(daftar);
        _kodeBaru.Add((daftar, kode));
        kirim.Isi($"{alamat}.{Pengenal(daftar)}", kode);
        if (b.Usulan.Jenis == JenisUsulan.Sasaran && induk is { } tujuan)
        {
            kirim.Isi(alamat + ".tujuan", tujuan.Kode);
        }

        return (alamat, kode);
    }

    private readonly List<(string Daftar, string Kode)> _kodeBaru = [];

    private List<string> Terpakai(string daftar) => [.. (_padanan.Kantor.Isi(IsiKantor.Renstra)?.CariDaftar(daftar)?.Butir ?? [])
        .Select(b => b[Pengenal(daftar)]), .. _kodeBaru.Where(k => k.Daftar == daftar).Select(k => k.Kode)];

    private static string Pengenal(string daftar) => daftar == "misi" ? "nomor" : "kode";

    // ---- promises and results of a year

    private void Janji(BarisTawaran b, SelTawaran sel, (KirimanTawaran Target, KirimanTawaran Kinerja, KirimanTawaran Janji) kirim,
        string sumber)
    {
        var nilai = _pilih.Untuk(sel);
        var isian = b.Usulan.Isian.First(i => PenawarRencana.IdSel(b.Usulan, i) == sel.Id);
        if (nilai.Length == 0 || nilai == sel.Kini)
        {
            return;
        }

        if (!_tempat.TryGetValue(b.Usulan.Nomor, out var tempat))
        {
            _catatan.Add($"{sel.Label} “{b.Judul}” tidak diambil karena indikatornya tidak ada di Renstra.");
        }
        else if (sel.Kunci == "pk" && _bagian.Any(x => x.Dokumen == JenisDokumen.PerjanjianKinerja && x.Baris.Contains(b)))
        {
            kirim.Janji.Isi(FormulirBerkas.AlamatKunci(_padanan.Kantor.TargetPerjanjian()?.Alamat ?? "target", tempat.Kode), nilai, sel.Id);
        }
        else
        {
            BarisTabel(sel, isian, tempat.Kode, nilai, isian.Bidang == BidangUsulan.Realisasi ? kirim.Kinerja : kirim.Target,
                sel.Pilihan.Count > 0 && sel.Pilihan[0].Asal is [var asal, ..] ? $"{sumber}, {_usulan.Sumber[asal.Sumber].Sebutan}"
                    : sumber, Satuan(b.Usulan));
        }
    }

    private void BarisTabel(SelTawaran sel, IsianUsulan isian, string kode, string nilai, KirimanTawaran kirim, string sumber,
        string satuan)
    {
        var realisasi = isian.Bidang == BidangUsulan.Realisasi;
        var ada = PenawarRencana.BarisJanji(_padanan, kode, isian);
        var alamat = ada?.Alamat ?? kirim.Baru("");
        if (ada is null)
        {
            kirim.Isi(alamat + ".indikator", kode);
            kirim.Isi(alamat + ".tahun", $"{isian.Tahun}");
            kirim.Isi(alamat + ".triwulan", PenawarRencana.TriwulanJanji(_usulan, isian));
            kirim.Isi(alamat + (realisasi ? ".satuan" : ".dokumen"), realisasi ? satuan : sel.Kunci);
        }

        kirim.Isi(alamat + (realisasi ? ".realisasi" : ".target"), nilai, sel.Id);
        // what the person typed instead is not the document's
        kirim.Isi(alamat + ".sumber", sel.Pilihan.Any(p => p.Nilai == nilai) ? sumber : "");
    }

    // as the person decided it for the Renstra, else as the Renstra has it
    private string Satuan(BarisUsulan b) => _bagian.Where(x => x.Dokumen == JenisDokumen.Renstra).SelectMany(x => x.Baris)
        .Where(x => x.Usulan.Nomor == b.Nomor).SelectMany(x => x.Sel).FirstOrDefault(s => s.Kunci == "satuan") is { } s ? _pilih.Untuk(s)
        : _padanan.Ada(b)?["satuan"] ?? "";
}
