using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.RegisterKantor;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A procedure of an office and a time, run or not, as a page shows it.</summary>
/// <param name="Jalan">It as it runs; <c>null</c>: not begun.</param>
/// <param name="Sop">The procedure: as it was when it began, or as it would be.</param>
/// <param name="Bawaan">Whether it comes with the product, since the office has none of its own.</param>
/// <param name="Unit">Names of units by key.</param>
/// <param name="Pengisi">Keys of the units that own something that is measured.</param>
/// <param name="Isian">What was filled in for the quarter, and what was not; read by who asks for it.</param>
public sealed record KeadaanAlur(
    PelaksanaanTersimpan? Jalan, Sop Sop, bool Bawaan, IReadOnlyDictionary<string, string> Unit, IReadOnlyList<string> Pengisi,
    Lazy<(RekapTriwulan Rekap, KekuranganTriwulan Kurang)> Isian)
{
    /// <summary>Nothing is filled in, and nothing is asked for.</summary>
    public static Lazy<(RekapTriwulan Rekap, KekuranganTriwulan Kurang)> TanpaIsian { get; } =
        new((RekapTriwulan.Kosong, KekuranganTriwulan.Tiada));

    /// <summary>The document that is filled in or set on the way; <c>null</c>: there is none yet.</summary>
    public VersiDokumen? Dokumen { get; init; }

    /// <summary>What registers say of the figures of the quarter.</summary>
    public IReadOnlyList<AngkaRegister> Register { get; init; } = [];

    /// <summary>Files of that document as they are stored.</summary>
    public KumpulanBerkas IsiDokumen { get; init; } = KumpulanBerkas.Kosong;

    /// <summary>All units of the office.</summary>
    public IReadOnlyList<BarisUnit> DaftarUnit { get; init; } = [];

    /// <summary>All documents of the office with their newest versions.</summary>
    public IReadOnlyList<VersiDokumen> Semua { get; init; } = [];

    /// <summary>The office's own procedures for it that cannot run, each with why; empty where one of them can.</summary>
    public IReadOnlyList<(string Judul, IReadOnlyList<Kesalahan> Sebab)> SopDitolak { get; init; } = [];

    /// <summary>What runs, or ran, for the quarters of the year.</summary>
    public IReadOnlyList<PelaksanaanTersimpan> Setahun { get; init; } = [];

    /// <summary>Quarters before one whose figures no yes of the head has locked.</summary>
    /// <param name="triwulan">The quarter.</param>
    public IReadOnlyList<int> BelumDisetujui(int triwulan) =>
        [.. Enumerable.Range(1, Math.Max(0, triwulan - 1)).Where(n => !Setahun.Any(j => j.Mengunci(n)))];

    /// <summary>The office's own procedures; <c>null</c>: it has written none.</summary>
    public VersiDokumen? DokumenSop { get; init; }

    /// <summary>What was filled in for the quarter.</summary>
    public RekapTriwulan Rekap => Isian.Value.Rekap;

    /// <summary>What has not been filled in.</summary>
    public KekuranganTriwulan Kurang => Isian.Value.Kurang;

    /// <summary>What a unit is called; one that is no more keeps its key.</summary>
    public string Nama(string unit) => unit.Length == 0 ? "" : Unit.GetValueOrDefault(unit) ?? unit;
}

/// <summary>Reads what a procedure needs to know of an office.</summary>
public sealed class KonteksAlur(
    PelaksanaanSopStore store, DokumenStore dokumen, UnitStore unit, KonteksHitungan hitungan, Pengakses pengakses)
{
    /// <summary>Reads it.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="jenis">What it runs for.</param>
    /// <param name="periode">Quarter or year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanAlur> BacaAsync(string pd, JenisPelaksanaan jenis, Periode periode, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(periode);
        var setahun = await store.DaftarAsync(pengakses.Pemda, pd, periode.Mulai, batal);
        var jalan = setahun.FirstOrDefault(p => p.Jenis == jenis && p.Periode == periode);
        var semua = await dokumen.DaftarAsync(pengakses.Pemda, pd, batal);
        var milik = DokumenStore.Yang(semua, periode);
        var sasaran = jenis == JenisPelaksanaan.Pengukuran ? JenisDokumen.Pengukuran : JenisDokumen.Laporan;
        var isi = await dokumen.IsiAsync(milik, batal);
        var berkas = JenisDokumen.Satukan(isi.Select(d => (d.Versi.JenisDokumen, d.Berkas)));
        var daftarUnit = await unit.DaftarAsync(pengakses.Pemda, pd, batal);
        var register = jenis == JenisPelaksanaan.Pengukuran && periode.Triwulan is { } ke
            ? await AngkaRegister.BacaAsync(hitungan, pd, periode.Mulai, ke, batal) : [];
        var milikSendiri = jalan is null ? PembacaInstansi.DaftarSop(SumberBerkas.Memori(berkas)).Where(s => Untuk(s.Nilai, jenis)).ToList() : [];
        var sendiri = milikSendiri.Find(s => s.DaftarKesalahan.Count == 0)?.Nilai;
        return new KeadaanAlur(
            jalan, jalan?.Pelaksanaan.Sop ?? sendiri ?? (jenis == JenisPelaksanaan.Pengukuran ? KatalogSop.PengumpulanData
                : KatalogSop.PenyusunanLaporan),
            jalan is null && sendiri is null, daftarUnit.ToDictionary(u => u.Id, u => u.Nama, StringComparer.Ordinal), Pengisi(berkas,
                daftarUnit),
            jenis == JenisPelaksanaan.Pengukuran && periode.Triwulan is { } t ? new(() => Isian(berkas, periode.Mulai, t, register))
                : KeadaanAlur.TanpaIsian)
        {
            Semua = semua, Register = register, SopDitolak = sendiri is null ? [.. milikSendiri.Select(s => (s.Nilai.Judul, s.DaftarKesalahan))] : [],
            Setahun = [.. setahun.Where(j => j.Jenis == JenisPelaksanaan.Pengukuran)],
            DaftarUnit = daftarUnit,
            IsiDokumen = isi.Where(d => d.Versi.JenisDokumen == sasaran).Select(d => d.Berkas).FirstOrDefault(KumpulanBerkas.Kosong),
            DokumenSop = milik.FirstOrDefault(d => d.JenisDokumen == JenisDokumen.Sop),
            Dokumen = milik.FirstOrDefault(d => d.JenisDokumen == sasaran),
        };
    }

    /// <summary>Makes the measurement of a year, unless somebody has made it meanwhile.</summary>
    public async Task SiapkanPengukuranAsync(Pelaku pelaku, BarisPerangkatDaerah kantor, int tahun, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        var periode = Periode.Tahun(tahun);
        try
        {
            await dokumen.BuatAsync(
                pelaku, kantor.Id, JenisDokumen.Pengukuran, periode, AwalDokumen.Baru(JenisDokumen.Pengukuran, periode, kantor.Nama,
                    pengakses.NamaPemda, kantor.Singkatan), batal);
        }
        catch (DokumenTidakDibuatException)
        {
            // it is there
        }
    }

    /// <summary>Whether the user may do a step: who its actor is, and in a step of units whose unit is his or below his.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="sop">The procedure.</param>
    /// <param name="langkah">The step.</param>
    /// <param name="atas">Key of the unit that has it, and of those above it; empty: the office.</param>
    public bool Memegang(string pd, Sop sop, LangkahSop langkah, IReadOnlyCollection<string> atas) =>
        Memegang(pengakses.DaftarPeran, pd, sop, langkah, atas);

    /// <summary>The same of anybody, by the roles held today.</summary>
    public static bool Memegang(
        IReadOnlyList<PeranAktif> daftarPeran, string pd, Sop sop, LangkahSop langkah, IReadOnlyCollection<string> atas)
    {
        ArgumentNullException.ThrowIfNull(daftarPeran);
        ArgumentNullException.ThrowIfNull(sop);
        ArgumentNullException.ThrowIfNull(langkah);
        var peran = PeranLangkah(sop, langkah);
        return daftarPeran.Where(p => p.PerangkatDaerah == pd).Any(p => p.Peran switch
        {
            // who plans for the office writes for all of it, but does not decide for its head, nor for those who judge it
            Peran.Perencana => peran is not (Peran.Kepala or Peran.Apip or Peran.Bappeda),
            Peran.SubBidang => peran == Peran.SubBidang && (p.Unit.Length == 0 || atas.Count == 0 || atas.Contains(p.Unit)),
            _ => p.Peran == peran,
        });
    }

    /// <summary>Whether the user is the one who orders a procedure to begin: the actor of its first step, as whom nobody stands in.</summary>
    public bool Memerintah(string pd, Sop sop)
    {
        ArgumentNullException.ThrowIfNull(sop);
        return pengakses.Memegang(PeranLangkah(sop, sop.DaftarLangkah[0]), pd);
    }

    /// <summary>Whether a step is done by others than the user, for whom he may do it: units and the team, by the planner.</summary>
    public bool UntukLain(string pd, Sop sop, LangkahSop langkah) => UntukLain(pengakses.DaftarPeran, pd, sop, langkah);

    /// <summary>The same of anybody, by the roles held today.</summary>
    public static bool UntukLain(IReadOnlyList<PeranAktif> daftarPeran, string pd, Sop sop, LangkahSop langkah) =>
        PeranLangkah(sop, langkah) is var peran and not (Peran.Apip or Peran.Bappeda) && !daftarPeran.Any(p => p.PerangkatDaerah == pd && p.Peran == peran)
            && daftarPeran.Any(p => p.PerangkatDaerah == pd && p.Peran == Peran.Perencana);

    /// <summary>Who in the application does a step.</summary>
    public static Peran PeranLangkah(Sop sop, LangkahSop langkah)
    {
        ArgumentNullException.ThrowIfNull(sop);
        ArgumentNullException.ThrowIfNull(langkah);
        // what the head decides no definition gives to another
        if (langkah.Tindakan is TindakanLangkah.MenetapkanTriwulan or TindakanLangkah.MenetapkanLaporan)
        {
            return Peran.Kepala;
        }

        var sebutan = langkah.Pelaksana.Count > 0 ? langkah.Pelaksana[0] : "";
        return sop.PeranPelaksana.TryGetValue(sebutan, out var peran) ? peran : PenebakPelaksana.Tebak(sebutan);
    }

    /// <summary>A unit with those above it; none for the office itself.</summary>
    public static IReadOnlyCollection<string> Atas(IReadOnlyList<BarisUnit> daftar, string id)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(id);
        var hasil = new List<string>();
        for (var u = id; u.Length > 0 && !hasil.Contains(u); u = daftar.FirstOrDefault(x => x.Id == u)?.Induk ?? "")
        {
            hasil.Add(u);
        }

        return hasil;
    }

    private static bool Untuk(Sop s, JenisPelaksanaan jenis) => s.DaftarLangkah.Any(l => l.Tindakan ==
        (jenis == JenisPelaksanaan.Pengukuran ? TindakanLangkah.MengisiPengukuran : TindakanLangkah.MenyusunLaporan));

    private static (RekapTriwulan, KekuranganTriwulan) Isian(
        KumpulanBerkas berkas, int tahun, int triwulan, IReadOnlyList<AngkaRegister> register)
    {
        var rekap = RekapTriwulan.Baca(berkas, tahun, triwulan, register: register);
        return (rekap, KekuranganTriwulan.Baca(berkas, tahun, triwulan, rekap));
    }

    private static List<string> Pengisi(KumpulanBerkas berkas, IReadOnlyList<BarisUnit> unit)
    {
        var bagian = PembagianUnit.Baca(berkas);
        var pemilik = bagian.Indikator.Concat(bagian.Sub).SelectMany(b =>
            b.Pemilik).Select(PembagianUnit.Samakan).ToHashSet(StringComparer.Ordinal);
        return [.. unit.Where(u => u.Aktif != 0 && pemilik.Contains(PembagianUnit.Samakan(u.Nama))).Select(u => u.Id)];
    }
}
