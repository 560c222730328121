using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>The registers of an office, and those of the law that it may take into use.</summary>
public class IndexModel(
    KonteksPd konteks, KonteksRegister register, DefinisiRegisterStore definisi, RegisterStore baris) : HalamanPd(konteks)
{
    private const int TempoTerbanyak = 1000;

    private IReadOnlyDictionary<string, int> _tempo = new Dictionary<string, int>();

    /// <summary>Registers that it keeps and the user may see.</summary>
    public IReadOnlyList<RegisterDikenal> Dipakai { get; private set; } = [];

    /// <summary>How many rows each has.</summary>
    public IReadOnlyDictionary<string, long> Banyak { get; private set; } = new Dictionary<string, long>();

    /// <summary>Those that come with the product and are not in use.</summary>
    public IReadOnlyList<DefinisiRegister> Bawaan { get; private set; } = [];

    /// <summary>Whether the user takes registers into use and makes new ones.</summary>
    public bool BolehMembuat => Boleh(Keamanan.Hak.Atas<IndexModel>(nameof(OnPostPakaiAsync)));

    /// <summary>Rows of a register for which somebody should act soon.</summary>
    public int Tempo(string kode) => _tempo.GetValueOrDefault(kode);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        ViewData["Judul"] = "Register";
        Dipakai = await register.DaftarAsync(Pd, batal);
        // what an office keeps closed is not told to who may not see it, not even by missing among those to take into use
        var milik = await definisi.DaftarAsync(Konteks.Pemda, Pd, batal);
        Bawaan = BolehMembuat ? [.. RegisterBawaan.Semua.Where(b => milik.All(m => m.Kode != b.Kode))] : [];
        Banyak = await baris.BanyakAsync(Konteks.Pemda, Pd, batal);
        var tempo = await baris.TempoAsync(Konteks.Pemda, [Pd], HariIni.AddDays(TempoRegister.Rentang), TempoTerbanyak, [.. Dipakai.Select(d => d.Definisi.Kode)], batal: batal);
        _tempo = tempo.GroupBy(t => t.Register).ToDictionary(g => g.Key, g => g.Count());
        return Page();
    }

    /// <summary>Takes one of the law into use.</summary>
    public async Task<IActionResult> OnPostPakaiAsync(string? kode, CancellationToken batal)
    {
        if (!await KenalAsync(batal) || RegisterBawaan.Cari(kode ?? "") is not { } bawaan)
        {
            return NotFound();
        }

        var hasil = await definisi.SimpanAsync(
            Konteks.Pelaku, register.Kunci(Pd, bawaan.Kode), 0, bawaan.Nama, TulisanDefinisi.Tulis(bawaan), "", batal);
        // another one of the office may have taken it into use a moment ago
        var (pesan, ragam) = hasil is HasilDefinisi.Ditolak d ? (d.Pesan, Ragam.Peringatan)
            : ($"Register {bawaan.Nama} dipakai. Isi barisnya, atau impor lembar yang sudah ada.", Ragam.Sukses);
        this.Pesan(pesan, ragam);
        return LocalRedirect(hasil is HasilDefinisi.Ditolak ? Alamat.Register.Daftar(Pd) : Alamat.Register.Satu(Pd, bawaan.Kode));
    }

    /// <summary>How sure the product is of what the law demands, in words.</summary>
    public static (string Kata, Ragam Ragam) Keyakinan(KeyakinanDasar? keyakinan) => keyakinan switch
    {
        KeyakinanDasar.BeberapaSumber => ("Beberapa sumber", Ragam.Sukses),
        KeyakinanDasar.SatuSumber => ("Satu sumber", Ragam.Info),
        KeyakinanDasar.BelumDiperiksa => ("Belum diperiksa", Ragam.Peringatan),
        _ => ("Buatan kantor", Ragam.Biasa),
    };
}
