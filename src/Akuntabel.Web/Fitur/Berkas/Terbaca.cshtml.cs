using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Uji.Usulan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>What was found in an existing document, before anything is chosen.</summary>
public class TerbacaModel(KonteksPd konteks, Antrean antrean, NaskahTertunda tertunda, Pengakses pengakses) : HalamanPd(konteks)
{
    private const int TahunTercakup = 8;

    /// <summary>The job that read it.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>The year that is begun.</summary>
    [BindProperty]
    public int? Tahun { get; set; }

    /// <summary>First year of the Renstra.</summary>
    [BindProperty]
    public int? Mulai { get; set; }

    /// <summary>Last year of the Renstra.</summary>
    [BindProperty]
    public int? Selesai { get; set; }

    /// <summary>What was read.</summary>
    public NaskahTerbaca Terbaca { get; private set; } = new(new IsianNaskah("", "", 0), new UsulanRencana([], []), []);

    /// <summary>What it says of other perangkat daerah, in sentences.</summary>
    public IReadOnlyList<string> KantorLain => Kantor(PerangkatDaerah).Sebut(Terbaca.Usulan);

    /// <summary>The office that is filled.</summary>
    internal static KantorTujuan Kantor(Storage.Instansi.BarisPerangkatDaerah p) => new(p.Nama, p.Singkatan, p.Kode);

    /// <summary>What was found of each kind, in words.</summary>
    public IEnumerable<(string Nama, string Isi)> Ringkasan => Enum.GetValues<JenisUsulan>()
        .Where(j => j != JenisUsulan.BarisPegawai).Select(j => (j, Daftar: Terbaca.Usulan.Daftar(j).ToList()))
        .Where(x => x.Daftar.Count > 0)
        .Select(x => ($"{x.Daftar.Count} {Sebut(x.j)}", Isi(x.j, x.Daftar)));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        (Tahun, Mulai, Selesai) = (Terbaca.Isian.Tahun, Terbaca.Usulan.Mulai, Terbaca.Usulan.Selesai);
        return Page();
    }

    /// <summary>Keeps it for a day and leads to its values.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (Tahun is not (>= WaktuKerja.TahunPertama and <= WaktuKerja.TahunTerakhir))
        {
            ModelState.AddModelError(nameof(Tahun), "Tulis tahun dengan empat angka, misalnya 2026.");
        }

        if (Mulai is not null != Selesai is not null || Selesai < Mulai || Selesai - Mulai > TahunTercakup)
        {
            ModelState.AddModelError(nameof(Mulai), $"Masa Renstra ditulis lengkap, dari tahun pertama sampai terakhirnya, paling lama "
                + $"{TahunTercakup} tahun; atau kosongkan keduanya.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var kepala = new KepalaNaskah(pengakses.Id, Pd, Tahun ?? 0, Terbaca.Isian.Nama, new PilihanTawaran());
        var usulan = Terbaca.Usulan.Untuk(Tahun ?? 0) with { Mulai = Mulai, Selesai = Selesai };
        return Redirect(Alamat.Berkas.Usulan(Pd, await tertunda.SimpanAsync(pengakses.Pemda, kepala, usulan, batal)));
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal) || await antrean.CariAsync(pengakses.Pemda, Id, pengakses.Id, batal) is not
            { Jenis: KerjaNaskah.Kode, Keadaan: KeadaanPekerjaan.Selesai } p || p.PerangkatDaerah != Pd
            || await antrean.HasilAsync<NaskahTerbaca>(p, batal) is not { } hasil)
        {
            return false;
        }

        Terbaca = hasil;
        ViewData["Judul"] = $"Isi {hasil.Isian.Nama}";
        ViewData["Remah"] = new[]
        {
            new Tautan("Beranda", Alamat.PerangkatDaerah.Ringkasan(Pd)), new Tautan("Dari dokumen yang ada", Alamat.Berkas.Naskah(Pd)),
            new Tautan(hasil.Isian.Nama),
        };
        return true;
    }

    private static string Sebut(JenisUsulan j) => j switch
    {
        JenisUsulan.SubKegiatan => "sub kegiatan",
        JenisUsulan.Belanja => "jenis belanja",
        JenisUsulan.Profil => "uraian tugas dan fungsi",
        JenisUsulan.TabelPegawai => "tabel pegawai atau sarana",
        _ => j.ToString().ToLowerInvariant(),
    };

    private static string Isi(JenisUsulan j, List<BarisUsulan> daftar) => j switch
    {
        JenisUsulan.Indikator => Tahunan(daftar),
        JenisUsulan.Program or JenisUsulan.Kegiatan or JenisUsulan.SubKegiatan or JenisUsulan.Belanja => Pagu(daftar),
        JenisUsulan.Profil => "tugas dan fungsi kantor",
        _ => Pendek(daftar[0].Uraian) + (daftar.Count > 1 ? ", dan lainnya" : ""),
    };

    private static string Tahunan(List<BarisUsulan> daftar) => string.Join("; ", new[]
        {
            ("target Renstra", BidangUsulan.TargetRenstra), ("target Perjanjian Kinerja", BidangUsulan.TargetPerjanjian),
            ("target RKT/Renja", BidangUsulan.TargetTahunan), ("realisasi", BidangUsulan.Realisasi),
        }.Select(x => (x.Item1, Tahun: daftar.SelectMany(b => b.Isian).Where(i => i.Bidang == x.Item2).Select(i => i.Tahun).Distinct()
            .Order().ToList())).Where(x => x.Tahun.Count > 0)
            .Select(x => $"{x.Item1} {string.Join(", ", x.Tahun.OfType<int>())}".TrimEnd()));

    private static string Pagu(List<BarisUsulan> daftar)
    {
        var tahun = daftar.SelectMany(b => b.Isian).Where(i => i.Bidang == BidangUsulan.Pagu).Select(i => i.Tahun).Distinct().Order()
            .ToList();
        var sebut = string.Join(", ", tahun.OfType<int>());
        return sebut.Length > 0 ? "pagu tahun " + sebut : tahun.Count > 0 ? "pagu, tahunnya tidak disebut" : "";
    }

    private static string Pendek(string teks) => teks.Length > 90 ? teks[..89].TrimEnd() + "…" : teks;
}
