using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Register;

namespace Akuntabel.Storage.Dokumen;

/// <content>What a report prints of registers.</content>
public sealed partial class DokumenStore
{
    // a register without rows leaves the file that the office may have of the same name
    private async Task<KumpulanBerkas> DenganRegisterAsync(
        SesiBasisdata s, KumpulanBerkas berkas, (string Pemda, string PerangkatDaerah) milik, Periode periode)
    {
        if (register is null)
        {
            return berkas;
        }

        var (disebut, pilih) = (register.Disebut(berkas), register.AdaPilihan(berkas));
        if (disebut.Count == 0 && !pilih)
        {
            return berkas;
        }

        var (asli, dipilih) = (berkas, new List<(DefinisiRegister, IReadOnlyCollection<BarisRegister>)>());

        var daftar = await s.DaftarAsync<DefinisiTersimpan>(
            """
            SELECT kode, isi FROM definisi_register d WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND aktif = 1
                AND versi = (SELECT MAX(versi) FROM definisi_register x WHERE x.pemda = d.pemda
                AND x.perangkat_daerah = d.perangkat_daerah AND x.kode = d.kode) ORDER BY kode
            """,
            new { milik.Pemda, milik.PerangkatDaerah });
        foreach (var d in daftar)
        {
            var menyebut = disebut.Any(n => n == d.Kode || n.StartsWith(d.Kode + "-", StringComparison.Ordinal));
            if ((!menyebut && !pilih) || register.Dicetak(d.Isi) is not { } definisi || (register.Dipilih(asli, definisi) is var memilih && !menyebut && !memilih))
            {
                continue;
            }

            var baris = await RegisterStore.SemuaAsync(s, new KunciRegister(milik.Pemda, milik.PerangkatDaerah, d.Kode), definisi);
            berkas = menyebut && baris.Count > 0 ? register.Sajikan(berkas, definisi, baris, periode, disebut) : berkas;
            if (memilih)
            {
                dipilih.Add((definisi, baris));
            }
        }

        return pilih ? register.SajikanPilihan(berkas, dipilih, periode) : berkas;
    }
}
