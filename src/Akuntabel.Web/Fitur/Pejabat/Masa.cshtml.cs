using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>What is typed about a term.</summary>
public sealed class IsianMasa
{
    /// <summary>Official.</summary>
    public string? Pejabat { get; set; }

    /// <summary>Unit, or empty.</summary>
    public string? Unit { get; set; }

    /// <summary>Position.</summary>
    public string? Jabatan { get; set; }

    /// <summary>Role that follows, or empty.</summary>
    public Peran? Peran { get; set; }

    /// <summary>How it is held.</summary>
    public StatusJabatan Status { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? Mulai { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Selesai { get; set; }

    /// <summary>Decision or order.</summary>
    public string? Dasar { get; set; }
}

/// <summary>Records, changes and ends a term.</summary>
public class MasaModel(MasaJabatanStore store, PejabatStore pejabat, UnitStore unit, PenyiapanStore penyiapan, KonteksPd konteks)
    : HalamanPd(konteks)
{
    // instead of an official: the user who decides as head, and who becomes an official when this is saved
    private const string DariPengguna = "pengguna:";

    /// <summary>Which; empty: a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>Revision that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianMasa Isian { get; set; } = new();

    /// <summary>As it is stored now; <c>null</c> for a new one.</summary>
    public BarisMasaJabatan? Kini { get; private set; }

    /// <summary>Officials to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanPejabat { get; private set; } = [];

    /// <summary>Who decides as head here and is not recorded as head; <c>null</c>: nobody.</summary>
    public CalonKepala? Calon { get; private set; }

    /// <summary>Units to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanUnitKerja { get; private set; } = [];

    /// <summary>Roles to choose from.</summary>
    public static IEnumerable<SelectListItem> PilihanPeran => MasaJabatanStore.DaftarPeran.Select(p => new SelectListItem(NavigasiPengguna.Sebutan(p), p.ToString()));

    /// <summary>Whether the user is the one who confirms.</summary>
    public bool Administrator => Boleh(Hak.Atas<KonfirmasiModel>(nameof(KonfirmasiModel.OnPostAsync)));

    /// <summary>What follows from choosing a role.</summary>
    public string PetunjukPeran => "Pengguna yang terhubung dengan pejabat ini mendapat peran itu selama masa jabatannya."
        + (Administrator ? "" : " Peran di atas peran Anda (Kepala) berlaku setelah dikonfirmasi administrator.");

    /// <summary>Ways of holding a position.</summary>
    public static IEnumerable<SelectListItem> PilihanStatus =>
    [
        new("Definitif", nameof(StatusJabatan.Definitif)),
        new("Plt (pelaksana tugas): jabatan kosong", nameof(StatusJabatan.Plt)),
        new("Plh (pelaksana harian): pejabatnya berhalangan sementara", nameof(StatusJabatan.Plh)),
        new("Pj (penjabat)", nameof(StatusJabatan.Pj)),
    ];

    private string Daftar => Alamat.Pejabat.Daftar(Pd);

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string? pejabat, CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        Isian = Kini is { } k
            ? new IsianMasa
            {
                Pejabat = k.Pejabat, Unit = k.Unit, Jabatan = k.Jabatan, Peran = Enum.TryParse<Peran>(k.Peran, out var p) ? p : null, Status = k.StatusJabatan,
                Mulai = k.TanggalMulai, Selesai = k.TanggalSelesai, Dasar = k.Dasar,
            }
            : Calon is { } c && string.IsNullOrEmpty(pejabat) ? Usulan(c)
            : new IsianMasa { Pejabat = pejabat };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        if (Isian.Mulai is null && ModelState.GetFieldValidationState("Isian.Mulai") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError("Isian.Mulai", "Hari pertama masa jabatan belum diisi.");
        }

        if (ModelState.IsValid && Isian.Mulai is { } mulai
            && Terima(await SimpanAsync(mulai, batal), Daftar, "Masa jabatan tersimpan. Hak di Akuntabel mengikuti masa jabatan ini.") is { } selesai)
        {
            return selesai;
        }

        return await BacaAsync(batal) ? Page() : NotFound();
    }

    /// <summary>Ends the term.</summary>
    public async Task<IActionResult> OnPostAkhiriAsync(string? selesai, CancellationToken batal)
    {
        if (!TanggalIndonesia.Coba(selesai ?? "", out var tanggal, out var alasan) || tanggal is null)
        {
            return TerimaDiDaftar(new HasilUbah.Ditolak("", alasan ?? "Hari terakhir menjabat belum diisi. Masa jabatan belum diakhiri."), $"{Daftar}/masa/{Id}", "");
        }

        var hasil = await store.AkhiriAsync(Konteks.Pelaku, Pd, Id ?? "", Revisi, tanggal.Value, batal);
        return TerimaDiDaftar(hasil, hasil is HasilUbah.Ditolak ? $"{Daftar}/masa/{Id}" : Daftar, $"Masa jabatan berakhir {TanggalIndonesia.Panjang(tanggal.Value)}.");
    }

    /// <summary>Takes back a term entered by mistake.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? alasan, CancellationToken batal)
    {
        var hasil = await store.HapusAsync(Konteks.Pelaku, Pd, Id ?? "", Revisi, alasan ?? "", batal);
        return TerimaDiDaftar(hasil, hasil is HasilUbah.Ditolak ? $"{Daftar}/masa/{Id}" : Daftar, "Masa jabatan dihapus.");
    }

    private IsianMasa Usulan(CalonKepala calon) => new()
    {
        Pejabat = PejabatCalon(calon), Jabatan = JabatanKepala.Usul(PerangkatDaerah.Nama), Peran = Core.Alur.Peran.Kepala,
        Mulai = DateOnly.TryParseExact(calon.Mulai, "yyyy-MM-dd", out var mulai) ? mulai : null,
    };

    // one who is an official already is taken from the list, so that nobody stands in it twice
    private string PejabatCalon(CalonKepala calon) =>
        PilihanPejabat.FirstOrDefault(p => p.Value == calon.Pejabat
            || string.Equals(p.Text, calon.Nama, StringComparison.OrdinalIgnoreCase))?.Value ?? DariPengguna + calon.Id;

    private async Task<HasilUbah?> CatatPejabatAsync(CancellationToken batal)
    {
        if (Isian.Pejabat?.StartsWith(DariPengguna, StringComparison.Ordinal) is not true)
        {
            return null;
        }

        var calon = (await penyiapan.CalonKepalaAsync(Konteks.Pemda, Pd, batal)).FirstOrDefault(c => DariPengguna + c.Id == Isian.Pejabat);
        var hasil = calon is null
            ? new HasilUbah.Ditolak("Pejabat", "Pengguna itu tidak lagi menjadi kepala di sini, atau kepalanya sudah tercatat. Pilih dari daftar.")
            : await pejabat.TambahAsync(Konteks.Pelaku, Pd, new IsianPejabat(calon.Nama, "", "", ""), batal);
        if (hasil is HasilUbah.Tersimpan t)
        {
            Isian.Pejabat = t.Id;
            ModelState.Remove("Isian.Pejabat");
        }

        return hasil is HasilUbah.Tersimpan ? null : hasil;
    }

    private async Task<HasilUbah> SimpanAsync(DateOnly mulai, CancellationToken batal)
    {
        if (await CatatPejabatAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var isian = new IsianMasaJabatan(Isian.Pejabat ?? "", Isian.Unit ?? "", Isian.Jabatan ?? "", Isian.Peran, Isian.Status, mulai, Isian.Selesai, Isian.Dasar ?? "");
        return string.IsNullOrEmpty(Id) ? await store.TambahAsync(Konteks.Pelaku, Pd, isian, batal)
            : await store.UbahAsync(Konteks.Pelaku, Pd, Id, Revisi, isian, batal);
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        Kini = string.IsNullOrEmpty(Id) ? null : (await store.DaftarAsync(Konteks.Pemda, Pd, batal)).FirstOrDefault(m => m.Id == Id);
        PilihanPejabat = [.. (await pejabat.DaftarAsync(Konteks.Pemda, batal)).Where(p => p.Aktif == 1 || p.Id == Kini?.Pejabat)
            .OrderBy(p => p.PerangkatDaerah != Pd).Select(p => new SelectListItem(p.PerangkatDaerah == Pd ? p.Nama : p.Nama + " (perangkat daerah lain)", p.Id))];
        Calon = string.IsNullOrEmpty(Id) && await penyiapan.CalonKepalaAsync(Konteks.Pemda, Pd, batal) is [var pertama, ..] ? pertama : null;
        if (Calon is { } c && PejabatCalon(c) == DariPengguna + c.Id)
        {
            PilihanPejabat = [new SelectListItem($"{c.Nama} (pengguna dengan peran Kepala)", DariPengguna + c.Id), .. PilihanPejabat];
        }

        PilihanUnitKerja = [.. PilihanUnit.Dari(PohonUnit.Susun(await unit.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(u => u.Unit.Aktif == 1 || u.Unit.Id == Kini?.Unit))];
        if (Kini is { } k && (Bentrok || Revisi == 0))
        {
            ModelState.Remove(nameof(Revisi));
            Revisi = k.Revisi;
        }

        return string.IsNullOrEmpty(Id) || Kini is not null;
    }
}
